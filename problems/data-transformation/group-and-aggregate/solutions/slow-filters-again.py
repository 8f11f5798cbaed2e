import sys

COLUMNS = ["country", "plan", "coupon"]


def main():
    keys, *lines = sys.stdin.read().splitlines()
    places = [COLUMNS.index(name) for name in keys.split()]
    rows = []
    for line in lines:
        cells = line.split(" ")
        key = tuple((cells[place] == "-", cells[place]) for place in places)
        rows.append((key, None if cells[3] == "-" else int(cells[3])))

    for group in sorted({key for key, _ in rows}):
        members = [amount for key, amount in rows if key == group]
        known = [amount for amount in members if amount is not None]
        facts = ["-"] * 4
        if known:
            facts = [sum(known), sum(known) // len(known), min(known), max(known)]
        print(*(text for _, text in group), len(members), len(known), *facts)


main()
