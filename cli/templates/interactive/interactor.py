"""Talks to the solution: interactor.py INPUT ANSWER FEEDBACK_FOLDER.

INPUT is the test's data. Ends with 42 if the solution did well and with 43 if not; then
judgemessage.txt in the feedback folder says why. Everything else is a mistake of this program.
"""

import pathlib
import sys


def refuse(why):
    (pathlib.Path(sys.argv[3]) / "judgemessage.txt").write_text(why)
    sys.exit(43)


def listen(n):
    line = sys.stdin.readline()
    if not line:
        refuse("the solution ended without an answer")
    words = line.split()
    if len(words) != 2 or words[0] not in ("?", "!") or not words[1].isdigit():
        refuse(f"neither a question nor an answer: {line.strip()[:60]!r}")
    version = int(words[1])
    if not 1 <= version <= n:
        refuse(f"there is no version {version}")
    return words[0], version


def main():
    n, first = map(int, pathlib.Path(sys.argv[1]).read_text().split())
    print(n, flush=True)
    allowed = 2 * (n - 1).bit_length() + 2
    for _ in range(allowed + 1):
        kind, version = listen(n)
        if kind == "!":
            if version != first:
                refuse(f"{version} is not the first broken version")
            sys.exit(42)
        print("broken" if version >= first else "good", flush=True)
    refuse(f"more than {allowed} questions")


main()
