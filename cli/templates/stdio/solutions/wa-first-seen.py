import sys

sums = {}
for line in sys.stdin.read().splitlines()[1:]:
    name, amount = line.split()
    sums[name] = sums.get(name, 0) + int(amount)
for name, total in sums.items():
    print(name, total)
