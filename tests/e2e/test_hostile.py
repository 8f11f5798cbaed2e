"""Programs that misbehave end with the right verdict, and nothing of them is left."""

import pathlib
import re

from gavel_case import GavelCase

PY = "class Solution:\n    def sumList(self, xs):\n        {}\n"
CPP = "class Solution {{ public: long long sumList(vector<int>& xs) {{ {} }} }};\n"


class Hostile(GavelCase):
    def both(self, python_body, cpp_body, verdicts):
        verdicts = verdicts if isinstance(verdicts, tuple) else (verdicts,)
        seen = []
        for name, source in (("solution.py", PY.format(python_body)),
                             ("solution.cpp", CPP.format(cpp_body))):
            with self.subTest(name=name):
                status, judgement = self.submit("sum-list", name, source)
                self.assertIn(judgement["verdict"], verdicts, judgement)
                self.assertEqual(status, 1)
                seen.append(self.failing(judgement))
        return seen

    def test_an_endless_loop(self):
        for test in self.both("while True: pass", "for (volatile int i = 0;; ++i) {}", "tle"):
            self.assertIn("computing", test["reason"])

    def test_sleeping_is_not_computing(self):
        self.both("import time; time.sleep(1000)",
                  "std::this_thread::sleep_for(std::chrono::seconds(1000)); return 0;", "idle")

    def test_endless_recursion(self):
        self.both("return self.sumList(xs)",
                  "volatile char pad[512]; pad[0] = 1; return sumList(xs) + pad[0];",
                  ("re", "mle"))

    def test_exit_zero_wins_nothing(self):
        for test in self.both("import os; os._exit(0)", "_exit(0);", "re"):
            self.assertIn("exit", test["reason"])
        self.both("raise SystemExit(0)", "exit(0);", "re")

    def test_a_gigabyte(self):
        self.both("return len(bytearray(1 << 30)) and sum(xs)",
                  "vector<char> v(1u << 30, 1); asm volatile(\"\" : : \"r\"(v.data()) : \"memory\"); return v[5];", "mle")

    def test_a_hundred_megabytes_of_prints(self):
        self.both("print('x' * (1 << 20) + '\\n', end='') if False else [print('x' * 1000000) for _ in range(100)]",
                  "string s(1000000, 'x'); for (int i = 0; i < 100; ++i) puts(s.c_str()); return 0;",
                  "ole")

    def test_closing_every_descriptor(self):
        self.both("import os; os.closerange(0, 256); return sum(xs)",
                  "for (int i = 0; i < 256; ++i) close(i); return 0;", ("re", "wa"))

    def test_a_crash_is_named(self):
        status, judgement = self.submit(
            "sum-list", "solution.cpp", CPP.format("raise(SIGSEGV); return 0;"))
        self.assertEqual((status, judgement["verdict"]), (1, "re"))
        self.assertIn("SIGSEGV", self.failing(judgement)["reason"])

    def test_a_socket_is_forbidden_and_named(self):
        status, judgement = self.submit(
            "sum-list", "solution.cpp",
            "#include <sys/socket.h>\n" + CPP.format("return socket(AF_INET, SOCK_STREAM, 0);"))
        self.assertEqual((status, judgement["verdict"]), (1, "forbidden"))
        self.assertIn("socket", self.failing(judgement)["reason"])

    def test_files_of_the_host_are_not_there(self):
        # The answer would be right only if the secret could be read.
        secret = self.write("secret.txt", "6")
        source = ("class Solution:\n    def sumList(self, xs):\n        return int(open("
                  f"{str(secret)!r}).read())\n")
        status, judgement = self.submit("sum-list", "solution.py", source)
        self.assertEqual((status, judgement["verdict"]), (1, "re"))
        self.assertEqual(self.failing(judgement)["failure"]["type"], "FileNotFoundError")

    def test_a_compiler_cannot_read_the_host_either(self):
        for line in ('#include "/etc/shadow"', 'asm(".incbin \\"/etc/shadow\\"");',
                     '#include "/dev/stdin"'):
            with self.subTest(line=line):
                status, judgement = self.submit(
                    "sum-list", "solution.cpp",
                    line + "\n" + CPP.format("return accumulate(xs.begin(), xs.end(), 0LL);"))
                self.assertNotIn("root:", str(judgement))
                self.assertIn(judgement["verdict"], ("ce", "ac"))

    def test_what_a_program_prints_cannot_drive_the_terminal(self):
        file = self.write("solution.py", PY.format(r"print('\x1b[2J\x1b]0;owned\x07'); return -1"))
        result = self.gavel("submit", "--problem", "sum-list", file)
        self.assertEqual(result.returncode, 1)
        self.assertNotIn("\x1b", result.stdout + result.stderr)
        self.assertNotIn("\x07", result.stdout + result.stderr)

    def test_nothing_is_left_running(self):
        self.submit("sum-list", "solution.py", PY.format("while True: pass"))
        left = [
            process for process in pathlib.Path("/proc").glob("[0-9]*/environ")
            if str(self.home) in self.read(process)
        ]
        self.assertEqual(left, [])

    @staticmethod
    def read(file):
        try:
            return re.sub(r"\0", "\n", file.read_text(errors="replace"))
        except OSError:
            return ""
