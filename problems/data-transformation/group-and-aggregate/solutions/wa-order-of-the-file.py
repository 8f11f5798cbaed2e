import sys

COLUMNS = ["country", "plan", "coupon"]


def main():
    keys, *lines = sys.stdin.read().splitlines()
    places = sorted(COLUMNS.index(name) for name in keys.split())
    groups = {}
    for line in lines:
        cells = line.split(" ")
        # An empty cell sorts behind every text.
        key = tuple((cells[place] == "-", cells[place]) for place in places)
        amounts = groups.setdefault(key, [0, 0, 0, None, None])
        amounts[0] += 1
        if cells[3] == "-":
            continue
        amount = int(cells[3])
        amounts[1] += 1
        amounts[2] += amount
        if amounts[3] is None or amount < amounts[3]:
            amounts[3] = amount
        if amounts[4] is None or amount > amounts[4]:
            amounts[4] = amount

    for key, (rows, known, total, smallest, largest) in sorted(groups.items()):
        names = [text for _, text in key]
        facts = [total, total // known, smallest, largest] if known else ["-"] * 4
        print(*names, rows, known, *facts)


main()
