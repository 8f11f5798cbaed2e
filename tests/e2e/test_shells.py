"""Completion scripts and the manual page, read by the programs they are made for."""

import os
import shlex
import shutil
import subprocess
import unittest

from gavel_case import GAVEL, GavelCase


class Shells(GavelCase):
    def path(self):
        return self.environment(PATH=f"{GAVEL.parent}:{os.environ['PATH']}")

    def complete(self, *words):
        """What bash offers for the last word."""
        line = " ".join(shlex.quote(word) for word in words)
        script = (f"source <(gavel completions bash)\nCOMP_WORDS=(gavel {line})\n"
                  f"COMP_CWORD={len(words)}\n_gavel\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n")
        shell = subprocess.run(["bash", "--norc", "-c", script], cwd=self.folder, env=self.path(),
                               capture_output=True, text=True, timeout=60)
        self.assertEqual((shell.returncode, shell.stderr), (0, ""))
        return shell.stdout.split()

    def test_bash_completes_commands_flags_and_choices(self):
        self.assertEqual(self.complete("sub"), ["submit"])
        self.assertIn("start", self.complete(""))
        self.assertEqual(self.complete("start", "--lan"), ["--lang"])
        self.assertIn("python", self.complete("start", "--lang", ""))
        self.assertEqual(self.complete("end", "--rate", "g"), ["good"])
        self.assertEqual(self.complete("--color", "never", "mock", "--difficulty", "h"), ["hard"])
        self.assertEqual(self.complete("help", "sco"), ["score"])
        self.assertEqual(self.complete("completions", "f"), ["fish"])

    def test_bash_completes_problems_cases_and_files(self):
        self.assertEqual(self.complete("start", "lru"), ["lru-cache"])
        self.assertEqual(self.complete("run", "--problem", "lru"), ["lru-cache"])
        self.write("cases/nasty.in", "1\n")
        self.assertEqual(self.complete("run", "--case", "cases/"), ["cases/nasty"])
        self.assertEqual(self.complete("run", "cas"), ["cases"])
        self.assertEqual(self.complete("import", "cases/n"), ["cases/nasty.in"])

    def test_scripts_ask_gavel_for_the_problems(self):
        for shell in ("bash", "zsh", "fish"):
            self.assertIn("gavel list --plain", self.gavel("completions", shell).stdout)

    def is_read_by(self, shell, *check):
        file = self.write(f"completion.{shell}", self.gavel("completions", shell).stdout)
        read = subprocess.run([*check, str(file)], capture_output=True, text=True, timeout=60)
        self.assertEqual((read.returncode, read.stderr), (0, ""))

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_reads_its_script(self):
        self.is_read_by("zsh", "zsh", "-n")

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish_reads_its_script(self):
        self.is_read_by("fish", "fish", "--no-execute")

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish_completes(self):
        def complete(line):
            script = f"gavel completions fish | source; complete -C {shlex.quote(line)}"
            shell = subprocess.run(["fish", "--no-config", "-c", script], cwd=self.folder,
                                   env=self.path(), capture_output=True, text=True, timeout=60)
            self.assertEqual(shell.stderr, "")
            return [offer.split("\t")[0] for offer in shell.stdout.splitlines()]

        self.assertEqual(complete("gavel sub"), ["submit"])
        self.assertEqual(complete("gavel start lru"), ["lru-cache"])
        self.assertEqual(complete("gavel end --rate g"), ["good"])

    def test_the_manual_page_names_every_command_and_flag(self):
        page = self.gavel("help", "--man").stdout
        self.assertTrue(page.startswith(".TH GAVEL 1"))
        for words in (".SS \"start ID\"", "\\-\\-answers", "\\-\\-color", ".SH EXIT STATUS",
                      "ACCESSIBLE", "again|hard|good|easy|skip"):
            self.assertIn(words, page)

    @unittest.skipUnless(shutil.which("groff"), "no groff here")
    def test_groff_reads_the_manual_page(self):
        read = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], text=True, capture_output=True,
                              input=self.gavel("help", "--man").stdout, timeout=60)
        self.assertEqual((read.returncode, read.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
