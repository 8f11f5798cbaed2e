"""The command line itself: streams, exit statuses, JSON on failure, colours, help."""

import json
import re
import unittest

from gavel_case import GavelCase

RIGHT = "class Solution:\n    def sumList(self, xs):\n        return sum(xs)\n"
COMMANDS = ("list", "show", "run", "submit", "verify", "init", "start", "sandbox", "doctor",
            "languages", "help", "mock", "ask", "note", "hint", "pause", "resume", "end", "rate",
            "history", "stats", "next", "plan", "report", "export", "import", "status", "completions")


class Interface(GavelCase):
    def test_version_and_help(self):
        self.assertRegex(self.gavel("--version").stdout, r"^gavel \d+\.\d+\.\d+\n$")
        help_text = self.gavel("--help").stdout
        for command in COMMANDS:
            self.assertIn(command, help_text)
        self.assertIn("Exit status", help_text)
        for command in COMMANDS:
            with self.subTest(command=command):
                result = self.gavel(command, "--help")
                self.assertEqual(result.returncode, 0)
                self.assertTrue(result.stdout)

    def test_help_fits_a_hundred_columns(self):
        for arguments in (["--help"], ["submit", "--help"], ["start", "--help"], ["mock", "--help"],
                          ["sandbox", "run", "--help"]):
            for line in self.gavel(*arguments).stdout.splitlines():
                self.assertLessEqual(len(line), 100, line)

    def test_a_mistyped_command_is_recognised(self):
        result = self.gavel("sumbit")
        self.assertEqual(result.returncode, 2)
        self.assertIn("did you mean `submit`?", result.stderr)
        self.assertEqual(result.stdout, "")

    def test_an_unknown_flag_is_a_usage_error(self):
        result = self.gavel("list", "--nope")
        self.assertEqual(result.returncode, 2)
        self.assertIn("--nope", result.stderr)

    def test_an_unknown_problem(self):
        result = self.gavel("show", "sum-lst")
        self.assertEqual(result.returncode, 6)
        self.assertIn("no such problem: sum-lst", result.stderr)
        self.assertIn("did you mean `sum-list`?", result.stderr)

    def test_an_unknown_language(self):
        file = self.write("solution.py", RIGHT)
        result = self.gavel("submit", "--problem", "sum-list", "--lang", "pyhton", file)
        self.assertEqual(result.returncode, 2)
        self.assertIn("did you mean `python`?", result.stderr)

    def test_a_missing_file(self):
        result = self.gavel("submit", "--problem", "sum-list", "nowhere.py")
        self.assertEqual(result.returncode, 6)
        self.assertIn("nowhere.py", result.stderr)

    def test_one_test_is_shown_as_a_case_is_written(self):
        shown = self.gavel("show", "sum-list", "--case", "1")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertRegex(shown.stdout, r"(?s)^sample-1   sample\n\ninput\n.+\nanswer\n\S")
        alone = self.gavel("show", "-q", "sum-list", "--case", "sample-1").stdout
        self.assertIn(f"input\n{alone}\nanswer", shown.stdout)
        answer = json.loads(self.gavel("--json", "show", "sum-list", "--case", "1").stdout)
        self.assertEqual(answer["schema"], "gavel.case.v1")
        self.assertEqual((answer["case"], answer["input"]), ("sample-1", alone))
        missing = self.gavel("show", "sum-list", "--case", "sampel-1")
        self.assertEqual(missing.returncode, 6)
        self.assertIn("did you mean sample-1?", missing.stderr)

    def test_an_unknown_case(self):
        file = self.write("solution.py", RIGHT)
        result = self.gavel("run", "--problem", "sum-list", "--case", "9", file)
        self.assertEqual(result.returncode, 6, result.stdout)

    def test_errors_are_json_when_json_is_asked_for(self):
        for arguments in (["show", "sum-lst"], ["submit", "nowhere.py"], ["list", "--nope"]):
            with self.subTest(arguments=arguments):
                result = self.gavel("--json", *arguments)
                self.assertNotEqual(result.returncode, 0)
                answer = json.loads(result.stdout)
                self.assertEqual(answer["schema"], "gavel.error.v1")
                self.assertTrue(answer["error"]["message"])

    def test_json_has_a_schema_everywhere(self):
        file = self.write("solution.py", RIGHT)
        for arguments in (["list"], ["show", "sum-list"], ["languages"], ["doctor"],
                          ["run", "--problem", "sum-list", file],
                          ["submit", "--problem", "sum-list", file],
                          ["verify", "sum-list"], ["sandbox", "run", "--", "/bin/true"],
                          ["status"], ["history"], ["stats"], ["next"], ["plan"]):
            with self.subTest(arguments=arguments):
                result = self.gavel("--json", *arguments)
                self.assertRegex(json.loads(result.stdout)["schema"], r"^gavel\.\w+\.v1$")

    def test_colour_only_where_it_is_wanted(self):
        self.assertNotIn("\x1b", self.gavel("list").stdout)
        self.assertIn("\x1b", self.gavel("--color", "always", "show", "sum-list").stdout)
        env = self.environment(CLICOLOR_FORCE="1")
        self.assertIn("\x1b", self.gavel("show", "sum-list", env=env).stdout)
        env = self.environment(CLICOLOR_FORCE="1", NO_COLOR="1")
        self.assertNotIn("\x1b", self.gavel("show", "sum-list", env=env).stdout)

    def test_colour_is_never_needed_to_read(self):
        plain = self.gavel("show", "sum-list").stdout
        coloured = self.gavel("--color", "always", "show", "sum-list").stdout
        # Without colours code spans keep their backticks: that is what tells them apart then.
        self.assertEqual(re.sub(r"\x1b\[[0-9;]*m", "", coloured), plain.replace("`", ""))

    def test_narrow_terminals(self):
        for width in (40, 60, 80):
            env = self.environment(COLUMNS=str(width))
            for arguments in (["show", "sum-list"], ["list"], ["list", "--spoilers"]):
                with self.subTest(width=width, arguments=arguments):
                    for line in self.gavel(*arguments, env=env).stdout.splitlines():
                        self.assertLessEqual(len(line), width, line)

    def test_ascii_means_ascii(self):
        file = self.write("solution.py", RIGHT)
        for arguments in (["list"], ["submit", "--problem", "sum-list", file]):
            self.assertTrue(self.gavel("--ascii", *arguments).stdout.isascii())

    def test_list_finds_and_hides(self):
        text = self.gavel("list").stdout
        for problem in ("sum-list", "step-counter", "sum-lines", "sliding-window-log"):
            self.assertIn(problem, text)
        self.assertNotIn("easy", text)
        self.assertIn("easy", self.gavel("list", "--spoilers").stdout)
        self.assertEqual(self.gavel("list", "--plain", "sum-li").stdout.split(),
                         ["sum-lines", "sum-list"])

    def test_keep_going_names_every_failure_but_where_they_are_hidden(self):
        file = self.write("solution.py", "class Solution:\n    def sumList(self, xs):\n        return 7\n")
        arguments = ("submit", "--keep-going", "--no-shrink", "--problem", "sum-list", file)
        shown = self.gavel(*arguments).stdout
        failures = re.findall(r"^Wrong answer   (\S+)", shown, re.MULTILINE)
        self.assertGreater(len(set(failures)), 1)
        self.assertRegex(shown, rf"\n(All {len(failures)}|{len(failures)} of \d+) fail\.\n")
        self.assertNotIn("--keep-going", shown)
        hidden = self.gavel(*arguments, "--reveal", "none").stdout
        self.assertEqual(len(re.findall(r"^Wrong answer ", hidden, re.MULTILINE)), 1)

    def test_reveal_none_hides_a_hidden_test(self):
        file = self.write("solution.py",
                          "class Solution:\n    def sumList(self, xs):\n        return 6 if xs else 1\n")
        hidden = self.gavel("submit", "--reveal", "none", "--problem", "sum-list", file)
        self.assertEqual(hidden.returncode, 1)
        self.assertNotIn("-5", hidden.stdout)
        whole = self.gavel("submit", "--reveal", "full", "--problem", "sum-list", file)
        self.assertIn("-5", whole.stdout)

    def test_sandbox_run_reports_one_object(self):
        result = self.gavel("sandbox", "run", "--ro", "/usr", "--ro", "/lib", "--ro", "/lib64",
                            "--ro", "/bin", "--", "/bin/sh", "-c", "echo hi; echo no >&2; exit 3")
        run = json.loads(result.stdout)
        self.assertEqual((run["ending"], run["exit_code"], result.returncode), ("exited", 3, 1))
        self.assertEqual((run["stdout"]["text"], run["stderr"]["text"]), ("hi\n", "no\n"))
        self.assertEqual(run["stdout"]["total_bytes"], 3)

    def test_sandbox_run_understands_units(self):
        result = self.gavel("sandbox", "run", "--wall", "soon", "--", "/bin/true")
        self.assertEqual(result.returncode, 2)
        self.assertIn("500ms", result.stderr)
        result = self.gavel("sandbox", "run", "--ro", "/usr", "--ro", "/bin", "--ro", "/lib",
                            "--ro", "/lib64", "--wall", "300ms", "--", "/bin/sleep", "100")
        self.assertIn(json.loads(result.stdout)["ending"], ("wall_limit", "idle"))

    def test_no_compiler_is_an_environment_error(self):
        file = self.write("solution.cpp", "class Solution {};")
        env = self.environment(PATH=str(self.home))
        result = self.gavel("submit", "--problem", "sum-list", file, env=env)
        self.assertEqual(result.returncode, 5, result.stdout + result.stderr)
        self.assertIn("apt", result.stderr)


if __name__ == "__main__":
    unittest.main()
