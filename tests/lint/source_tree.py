"""The files of a checkout, and what they include."""

import os
import pathlib
import re

# The top of the repository; what is not named here (build trees, tools' caches) is not ours.
FOLDERS = ["sandbox", "judge", "round", "cli", "problems", "tests", "docs", "scripts", "cmake", ".ci"]
TOP_FILES = re.compile(r"(CMakeLists\.txt|CMakePresets\.json|[A-Z]+\.md|LICENSE|\.[a-z-]+)$")
SKIPPED_FOLDERS = {"__pycache__", "build"}

INCLUDE = re.compile(r'^\s*#\s*include\s*(<[^>]+>|"[^"]+")')


class SourceTree:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.files = sorted(self._walk())
        self._texts = {}

    def _walk(self):
        for name in os.listdir(self.root):
            if (self.root / name).is_file() and TOP_FILES.match(name):
                yield name
        for top in FOLDERS:
            for folder, folders, names in os.walk(self.root / top):
                folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS]
                for name in names:
                    path = pathlib.Path(folder, name)
                    if path.suffix != ".pyc" and not path.is_symlink():
                        yield path.relative_to(self.root).as_posix()

    def text(self, path):
        """The file's text; bytes that are not UTF-8 are replaced, line ends are kept."""
        if path not in self._texts:
            with open(self.root / path, encoding="utf-8", errors="replace", newline="") as file:
                self._texts[path] = file.read()
        return self._texts[path]

    def lines(self, path):
        return self.text(path).split("\n")

    def cpp_files(self):
        """gavel's own C and C++: not the sources that only travel to a solver's program."""
        for path in self.files:
            if path.endswith((".cpp", ".h", ".c")) and not is_foreign(path):
                yield path

    def includes(self, path):
        """(line number, what stands between the quotes, whether they are angle brackets)."""
        for number, line in enumerate(self.lines(path), 1):
            found = INCLUDE.match(line)
            if found:
                name = found.group(1)
                yield number, name[1:-1], name[0] == "<"

    def resolve(self, path, name):
        """The file of this tree that a quoted include means, or None."""
        layer = path.split("/")[0]
        folders = [os.path.dirname(path), f"{layer}/src", layer, "tests"]
        folders += [f"{other}/include" for other in ("sandbox", "judge", "round", "cli")]
        folders += ["judge/src", "cli/src", "sandbox/src", "sandbox"]
        for folder in folders:
            candidate = os.path.normpath(os.path.join(folder, name))
            if (self.root / candidate).is_file():
                return candidate
        return None


def is_foreign(path):
    """Programs that gavel compiles or runs but that are not gavel: solutions, hostile programs,
    drivers' runtimes."""
    return path.startswith(("problems/", "tests/attacks/", "tests/bench/end_to_end/solutions/", "tests/fixtures/", "tests/golden/")) or (
        "/runtime/" in path
    )
