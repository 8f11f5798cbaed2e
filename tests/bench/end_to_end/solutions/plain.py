import sys

from solution import Solution

lines = sys.stdin.read().split("\n")
n, gap, k = map(int, lines[0].split())
pairs = [line.split() for line in lines[1 : n + 1]]
print("\n".join(Solution().busiest([u for u, _ in pairs], [int(t) for _, t in pairs], gap, k)))
