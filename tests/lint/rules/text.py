"""How files are written: whitespace, line ends, headers, no notes to self."""

import re

from source_tree import is_foreign

# Spelled apart, so that this file does not trip over itself.
NOTE = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")
# Literals (`2s`) are harmless: they are all that such a namespace holds.
USING = re.compile(r"\s*using namespace (?!\S*literals;)")
CODE = (".cpp", ".h", ".c", ".py", ".sh", ".cmake", "CMakeLists.txt", ".yaml", ".yml")
PROSE = (".md", ".txt", ".json")
TABS_BELONG = (".go", "Makefile", ".tsv")


def check(tree):
    for path in tree.files:
        if not path.endswith(CODE + PROSE) and not path.startswith("scripts/"):
            continue
        if path.startswith(("tests/fixtures/", "tests/golden/", "tests/fuzz/corpus/")):
            continue  # there odd whitespace can be the point
        yield from check_lines(path, tree.lines(path))


def check_lines(path, lines):
    for number, line in enumerate(lines, 1):
        for problem in problems_of(path, line):
            yield f"{path}:{number}: {problem}"
    if lines[-1] != "":
        yield f"{path}:{len(lines)}: no newline at the end"
    elif len(lines) > 1 and lines[-2] == "":
        yield f"{path}:{len(lines) - 1}: an empty line at the end"
    if path.endswith(".h") and not is_foreign(path) and "#pragma once" not in lines[:20]:
        yield f"{path}:1: a header without #pragma once"


def problems_of(path, line):
    if line.endswith("\r"):
        yield "a line end of DOS"
    elif line != line.rstrip():
        yield "blanks at the end of the line"
    if "\t" in line and not path.endswith(TABS_BELONG):
        yield "a tab"
    if path.endswith(CODE) and NOTE.search(line):
        yield "a note to self: file it or do it"
    if path.endswith(".h") and not in_test_or_foreign(path) and USING.match(line):
        yield "`using namespace` in a header"


def in_test_or_foreign(path):
    return path.startswith("tests/") or is_foreign(path)


FIXTURES = [
    ({"cli/src/a.cpp": "int a; \n"}, "cli/src/a.cpp:1"),
    ({"cli/src/a.cpp": "int a;\n\tint b;\n"}, "cli/src/a.cpp:2"),
    ({"cli/src/a.cpp": "int a;\r\n"}, "cli/src/a.cpp:1"),
    ({"cli/src/a.cpp": "int a;"}, "cli/src/a.cpp:1"),
    ({"docs/a.md": "text\n\n"}, "docs/a.md:2"),
    ({"cli/src/a.cpp": "// " + "TO" + "DO: later\n"}, "cli/src/a.cpp:1"),
    ({"cli/src/a.h": "#pragma once\nusing namespace std;\n"}, "cli/src/a.h:2"),
    ({"cli/src/a.h": "int a;\n"}, "cli/src/a.h:1"),
    ({"scripts/demo": "echo  \n"}, "scripts/demo:1"),
    (
        {
            "docs/a.md": "text\n",
            "tests/fixtures/x.yaml": "a:\t1\r\n",
            "cli/src/a.cpp": "using namespace a;\n",
            "cli/src/a.h": "#pragma once\nusing namespace std::chrono_literals;\n",
        },
        None,
    ),
]
