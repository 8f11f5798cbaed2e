#!/usr/bin/env python3
"""Makes what ctest checks the estimator with: the series of counts out of the reports of
`run.py --record FILE`, without anything that a clock had a say in.

    record.py REPORTS.jsonl > recorded/LANG.jsonl
"""

import collections
import json
import sys

MOST_BLOCKS = 12
EASY = 0.75  # A seed that drew an easy input says nothing about the worst case.


def series(report):
    axis = report["axes"][0]
    by_size = collections.defaultdict(list)
    for point in axis["points"]:
        by_size[point["size"]].append(point["count"])
    sizes = sorted(by_size)
    totals = [[c for c in by_size[n] if c >= EASY * max(by_size[n])] for n in sizes]
    blocks = [[block["key"], block["counts"]] for block in axis["blocks"]]
    blocks.sort(key=lambda block: -block[1][-1])
    fastest = sorted(blocks, key=lambda block: -block[1][-1] / max(block[1][len(sizes) // 2], 1))
    kept = blocks[:MOST_BLOCKS] + [b for b in fastest[:MOST_BLOCKS] if b not in blocks[:MOST_BLOCKS]]
    return {"sizes": sizes, "totals": totals, "blocks": kept}


def main():
    for line in open(sys.argv[1]):
        entry = json.loads(line)
        made = {"name": entry["name"], "cost": entry["wanted"]["cost"], **series(entry["report"])}
        print(json.dumps(made, separators=(",", ":")))


if __name__ == "__main__":
    main()
