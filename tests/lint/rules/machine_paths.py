"""No file names the place where somebody happened to work on it."""

import os
import re

# Parents that are the same on every machine.
COMMON = {
    "/", "/app", "/build", "/builds", "/code", "/data", "/home", "/media", "/mnt", "/opt",
    "/private", "/repo", "/root", "/src", "/srv", "/tmp", "/usr", "/usr/src", "/var", "/var/tmp",
    "/workspace",
}

# Homes of people who do not exist are fine in examples.
SOMEBODYS_HOME = r"(?<![\w.])/(?:home|Users)/(?!user\b|you\b|ann\b)\w+/"


def check(tree):
    pattern = re.compile("|".join([*places(tree.root), SOMEBODYS_HOME]))
    for path in tree.files:
        for number, line in enumerate(tree.lines(path), 1):
            found = pattern.search(line)
            if found:
                yield f"{path}:{number}: names a place on one machine, {found.group(0)}"


def places(root):
    """The checkout, the folders above it, and the home of whoever runs this, as patterns."""
    names = {str(root), *(str(parent) for parent in root.parents)}
    home = os.path.expanduser("~")
    if home.count("/") > 1:
        names.add(home)
    names = sorted(names - COMMON)
    return [r"(?<![\w.~-])" + re.escape(name) + r"(?=[/\s\"'`]|$)" for name in names]


FIXTURES = [
    ({"docs/a.md": "see {ROOT}/docs\n"}, "docs/a.md:1"),
    ({"cli/src/a.cpp": "// 1\n// " + "/ho" + "me/bob/gavel/x.cpp\n"}, "cli/src/a.cpp:2"),
    ({"docs/a.md": "It lives in /tmp/x, ~/practice or /home/ann/practice.\n"}, None),
]
