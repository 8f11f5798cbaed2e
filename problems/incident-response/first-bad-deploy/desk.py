"""The release desk. Called with the test's data, an answer that is not used, and the feedback folder;
ends with 42 if the solution did well and with 43 if not."""

import pathlib
import sys


def refuse(why):
    (pathlib.Path(sys.argv[3]) / "judgemessage.txt").write_text(why)
    sys.exit(43)


def listen():
    line = sys.stdin.readline()
    if not line:
        refuse("the solution ended without blaming anyone")
    words = line.split()
    if len(words) != 2 or words[0] not in ("probe", "blame"):
        refuse(f"the desk does not understand {line.strip()[:60]!r}")
    return words


def deploy_number(word, n):
    if not (word.isascii() and word.isdigit() and len(word) <= 12 and 1 <= int(word) <= n):
        refuse(f"there is no deploy {word[:20]}")
    return int(word)


def decide(word, n, first):
    blamed = 0 if word == "none" else deploy_number(word, n)
    if blamed == first:
        sys.exit(42)
    if blamed == 0:
        refuse("some deploy does fail")
    refuse(f"deploy {blamed} is not the first that fails")


def main():
    n, first = map(int, pathlib.Path(sys.argv[1]).read_text().split())
    allowed = n.bit_length()  # ceil(log2(n + 1))
    print(n, flush=True)
    for probes in range(allowed + 1):
        verb, word = listen()
        if verb == "blame":
            decide(word, n, first)
        if probes == allowed:
            refuse(f"more than {allowed} probes for {n} deploys")
        deploy = deploy_number(word, n)
        print("fail" if 0 < first <= deploy else "pass", flush=True)


main()
