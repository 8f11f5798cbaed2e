import sys
from collections import Counter

sums = Counter()
for line in sys.stdin.read().splitlines()[1:]:
    name, amount = line.split()
    sums[name] += int(amount)
for name in sorted(sums):
    print(name, sums[name])
