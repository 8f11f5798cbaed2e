import re
import sys
from collections import defaultdict

TOKEN = re.compile(r"""
    (?P<literal> '(?:[^']|'')*' | [0-9]+(?:\.[0-9]+)? )
  | (?P<word> [a-zA-Z_][a-zA-Z0-9_]* )
  | (?P<blanks> [ ]+ )
""", re.VERBOSE)
LIST = re.compile(r"(?<![a-z0-9_])in ?\( ?\?(?: ?, ?\?)* ?\)")


def shortened(token):
    if token.lastgroup == "literal":
        return "?"
    return token[0].lower() if token.lastgroup == "word" else " "


def digest(query):
    return LIST.sub("in (?+)", TOKEN.sub(shortened, query).strip(" "))


def main():
    times = defaultdict(list)
    for line in sys.stdin:
        ms, _, query = line.rstrip("\n").partition(" ")
        own = times[digest(query)]
        own.append(int(ms))
        own.sort()
    for name, own in sorted(times.items(), key=lambda item: (-sum(item[1]), item[0])):
        rank = -(-len(own) * 95 // 100)
        print(len(own), sum(own), own[rank - 1], own[-1], name)


main()
