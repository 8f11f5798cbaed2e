"""Two programs talk: who is to blame when it ends badly, and what is shown of it."""

import json
import subprocess
import unittest

from gavel_case import GAVEL, GavelCase

GOOD = """
low, high = 1, int(input())
while low < high:
    middle = (low + high) // 2
    print("?", middle, flush=True)
    if input() == "broken":
        high = middle
    else:
        low = middle + 1
print("!", low, flush=True)
"""


# What a solver adds to the starter of each language that reads a line with a helper of its own.
BODIES = {
    "javascript": """
let low = 1, high = Number(readLine());
while (low < high) {
    const middle = (low + high) >> 1;
    console.log('? ' + middle);
    if (readLine() === 'broken') high = middle; else low = middle + 1;
}
console.log('! ' + low);
""",
    "rust": """fn main() {
    let (mut low, mut high) = (1i64, read_line().parse::<i64>().unwrap());
    while low < high {
        let middle = (low + high) / 2;
        say(&format!("? {}", middle));
        if read_line() == "broken" { high = middle } else { low = middle + 1 }
    }
    say(&format!("! {}", low));
}
""",
    "ruby": """low, high = 1, line.to_i
while low < high
  middle = (low + high) / 2
  puts "? #{middle}"
  if $stdin.gets(chomp: true) == "broken" then high = middle else low = middle + 1 end
end
puts "! #{low}"
""",
}
EXTENSIONS = {"javascript": ".js", "typescript": ".ts", "rust": ".rs", "ruby": ".rb"}
BODIES["typescript"] = BODIES["javascript"].replace("Number(readLine())", "Number(readLine()) as number")


class Interactive(GavelCase):
    def setUp(self):
        super().setUp()
        self.pack = self.folder / "pack"
        self.pack.mkdir()
        result = self.gavel("--pack", self.pack, "new", "talk", "--kind", "interactive")
        self.assertEqual(result.returncode, 0, result.stderr)

    def gavel(self, *arguments):
        """Without the fixtures, which would be the first pack, the one that `new` writes to."""
        return subprocess.run(
            [str(GAVEL), *map(str, arguments)],
            cwd=self.folder,
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=120,
        )

    def judge(self, source, status, verdict, name="solution.py"):
        file = self.write(name, source)
        result = self.gavel("--pack", self.pack, "submit", "--json", "--problem", "talk", file)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        judgement = json.loads(result.stdout)
        self.assertEqual(judgement["verdict"], verdict, judgement)
        return judgement

    def interactor(self, text):
        (self.pack / "talk/interactor.py").write_text(text)

    def test_a_good_conversation_is_accepted(self):
        self.judge(GOOD, 0, "ac")

    def test_starters_read_no_further_than_the_next_line(self):
        self.assertEqual(self.gavel("init", "--yes", self.folder).returncode, 0)
        listed = json.loads(self.gavel("languages", "--json").stdout)["languages"]
        for language in [each["id"] for each in listed if each["id"] in BODIES and each["available"]]:
            with self.subTest(language=language):
                started = self.gavel("--pack", self.pack, "start", "talk", "--free", "--no-input",
                                     "--lang", language)
                self.assertEqual(started.returncode, 0, started.stderr)
                file = self.folder / "talk" / ("solution" + EXTENSIONS[language])
                starter = file.read_text().replace("fn main() {\n}\n", "")
                self.judge(starter + BODIES[language], 0, "ac", file.relative_to(self.folder))
                self.gavel("end", "--abandon")

    def test_a_protocol_error_is_a_wrong_answer_with_the_interactors_words(self):
        judgement = self.judge(GOOD.replace('"!"', '"="'), 1, "wa")
        failing = self.failing(judgement)
        self.assertIn("neither a question nor an answer", failing["difference"]["note"])
        last = failing["dialogue"][-1]
        self.assertEqual(last["from"], "solution")
        self.assertEqual(last["text"], "= 3")

    def test_the_screen_shows_the_last_lines(self):
        file = self.write("solution.py", GOOD.replace('"!", low', '"!", low % 2 + 1'))
        result = self.gavel("--pack", self.pack, "submit", "--problem", "talk", file)
        self.assertEqual(result.returncode, 1)
        self.assertIn("last lines of the conversation", result.stdout)
        self.assertRegex(result.stdout, r"solution +! 2")
        self.assertIn("2 is not the first broken version", result.stdout)

    def test_both_waiting_is_idle_and_says_what_to_look_for(self):
        # Python's input() would flush the question by itself.
        silent = "import sys\n" + GOOD.replace(", flush=True", "")
        judgement = self.judge(silent.replace("input()", "sys.stdin.readline().strip()"), 1, "idle")
        self.assertIn("wait", self.failing(judgement)["reason"])
        judgement = self.judge('n = input()\nprint("? 1", end="", flush=True)\ninput()\n', 1, "idle")
        self.assertIn("no end", self.failing(judgement)["reason"])

    def test_an_early_end_is_what_the_interactor_makes_of_it(self):
        judgement = self.judge("input()\n", 1, "wa")
        failing = self.failing(judgement)
        self.assertIn("ended without an answer", failing["difference"]["note"])

    def test_a_crash_is_the_solutions_whatever_the_interactor_says(self):
        judgement = self.judge('input()\nraise KeyError("x")\n', 1, "re")
        self.assertIn("KeyError", self.failing(judgement)["reason"])

    def test_an_endless_loop_is_a_time_limit(self):
        self.judge("while True: pass\n", 1, "tle")

    def test_a_last_word_after_the_end_does_no_harm(self):
        self.judge(GOOD + 'print("thank you" * 20000, flush=True)\n', 0, "ac")

    def test_a_broken_interactor_is_never_the_solutions_fault(self):
        for text in ("raise ValueError('oh')\n", "import sys\nsys.exit(3)\n"):
            with self.subTest(text=text):
                self.interactor(text)
                file = self.write("solution.py", GOOD)
                result = self.gavel(
                    "--pack", self.pack, "run", "--json", "--time-limit", "1", "--problem", "talk", file
                )
                self.assertIn(result.returncode, (4, 70), result.stdout + result.stderr)
                self.assertIn("interactor", result.stdout)

    def test_an_interactor_belongs_to_an_interactive_problem_and_to_no_other(self):
        file = self.pack / "talk/problem.yaml"
        text = file.read_text()
        file.write_text(text.replace("interactor: interactor.py", ""))
        self.assertIn("Y004", self.gavel("--pack", self.pack, "show", "talk").stderr)
        file.write_text(text.replace("kind: interactive", "kind: stdio"))
        self.assertIn("Y017", self.gavel("--pack", self.pack, "show", "talk").stderr)


if __name__ == "__main__":
    unittest.main()
