#!/usr/bin/env python3
"""Holds the conventions that a compiler cannot hold.

    lint.py RULE ROOT      checks the tree below ROOT against one rule
    lint.py all ROOT       against all of them
    lint.py self_test ROOT checks that every fixture of every rule is found, by that rule alone
"""

import pathlib
import sys
import tempfile

from rules import layers, machine_paths, sizes, text, third_party
from source_tree import SourceTree

RULES = {
    "layers": layers,
    "third_party": third_party,
    "sizes": sizes,
    "text": text,
    "machine_paths": machine_paths,
}


def check(rule_names, root):
    tree = SourceTree(root)
    findings = [f for name in rule_names for f in RULES[name].check(tree)]
    for finding in sorted(findings):
        print(finding)
    print(f"{len(findings)} finding(s) in {len(tree.files)} files: {', '.join(rule_names)}")
    return 1 if findings or not tree.files else 0


def write_tree(root, files):
    for path, content in files.items():
        file = pathlib.Path(root, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content.replace("{ROOT}", str(root)), newline="")


def findings_in(files):
    """What each rule finds in a small tree of its own."""
    with tempfile.TemporaryDirectory(prefix="gavel-lint-") as root:
        write_tree(root, files)
        tree = SourceTree(root)
        return {name: sorted(rule.check(tree)) for name, rule in RULES.items()}


def self_test():
    failures = []
    count = 0
    for owner, rule in RULES.items():
        for files, expected in rule.FIXTURES:
            count += 1
            found = findings_in(files)
            others = [f for name, all_of in found.items() if name != owner for f in all_of]
            mine = found[owner]
            wanted = [expected] if expected else []
            if [f.split(": ")[0] for f in mine] != wanted or others:
                failures.append(f"{owner}: wanted {wanted}, found {mine} and by others {others}")
    for failure in failures:
        print(failure)
    print(f"{count} fixtures, {len(failures)} failure(s)")
    return 1 if failures else 0


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in [*RULES, "all", "self_test"]:
        print(__doc__)
        return 2
    name, root = arguments
    if name == "self_test":
        return self_test()
    return check(list(RULES) if name == "all" else [name], root)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
