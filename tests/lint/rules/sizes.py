"""Files and functions short enough to be read in one go."""

import re

MAX_LINES = {".cpp": 400, ".h": 200}
MAX_FUNCTION = 60

# A definition begins at a line that ends in "{" and has a parameter list, at the left margin or
# inside a class; its end is the "}" in the same column. clang-format makes that reliable.
OTHER_BLOCKS = "namespace|class|struct|enum|union|extern|if|for|while|switch|else|do|try"
DEFINITION = re.compile(r"^( {0,4})(?!(?:" + OTHER_BLOCKS + r")\b)\S.*\{$")


def check(tree):
    for path in tree.cpp_files():
        suffix = path[path.rfind(".") :]
        lines = tree.lines(path)
        count = len(lines) - (lines[-1] == "")
        if count > MAX_LINES.get(suffix, count):
            yield f"{path}:{count}: {count} lines, at most {MAX_LINES[suffix]} are allowed"
        if not path.startswith("tests/"):
            yield from long_functions(path, lines)


def long_functions(path, lines):
    number = 0
    while number < len(lines):
        begin = DEFINITION.match(lines[number])
        number += 1
        if not begin or ")" not in "".join(lines[max(0, number - 4) : number]):
            continue
        end = number
        closing = begin.group(1) + "}"
        while end < len(lines) and not lines[end].startswith(closing):
            end += 1
        length = end - number + 2
        if length > MAX_FUNCTION and end < len(lines):
            yield f"{path}:{number}: a function of {length} lines, at most {MAX_FUNCTION}"
        number = end if end < len(lines) else number


FIXTURES = [
    ({"cli/src/a.cpp": "int a;\n" * 401}, "cli/src/a.cpp:401"),
    ({"cli/src/a.h": "#pragma once\n" + "int a;\n" * 200}, "cli/src/a.h:201"),
    (
        {"cli/src/a.cpp": "int b() { return 1; }\n\nint a() {\n" + "  b();\n" * 59 + "}\n"},
        "cli/src/a.cpp:3",
    ),
    (
        {
            "cli/src/a.h": "#pragma once\nclass A {\n  int a() const {\n"
            + "    b();\n" * 59
            + "  }\n};\n"
        },
        "cli/src/a.h:3",
    ),
    (
        {
            "cli/src/a.cpp": "namespace a {\n\nint a() {\n" + "  b();\n" * 58 + "}\n\n"
            "int c() {\n" + "  b();\n" * 58 + "}\n\n}  // namespace a\n",
            "cli/src/b.cpp": "int a;\n" * 400,
            "cli/src/b.h": "#pragma once\n" + "int a;\n" * 199,
        },
        None,
    ),
]
