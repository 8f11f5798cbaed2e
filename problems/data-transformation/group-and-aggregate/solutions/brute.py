import math
import sys
from fractions import Fraction

first, *rest = sys.stdin.read().splitlines()
invoices = [dict(zip(("country", "plan", "coupon", "amount"), line.split())) for line in rest]
names = first.split()
groups = []
for invoice in invoices:
    key = [invoice[name] for name in names]
    if key not in groups:
        groups.append(key)
# From the last key to the first one, each time first by text and then empty ones to the end.
for i in reversed(range(len(names))):
    groups.sort(key=lambda key: key[i])
    groups.sort(key=lambda key: key[i] == "-")
for key in groups:
    members = [invoice for invoice in invoices if [invoice[name] for name in names] == key]
    amounts = [int(invoice["amount"]) for invoice in members if invoice["amount"] != "-"]
    line = key + [len(members), len(amounts)]
    if amounts:
        line += [sum(amounts), math.floor(Fraction(sum(amounts), len(amounts))), min(amounts), max(amounts)]
    else:
        line += ["-", "-", "-", "-"]
    print(*line)
