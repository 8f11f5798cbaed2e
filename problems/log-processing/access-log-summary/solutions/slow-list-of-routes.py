import re
import sys

LINE = re.compile(r'.*?"((?:[^"\\]|\\.)*)" (\d+) (\S+)')
routes, rows, skipped = [], [], 0
for line in sys.stdin:
    request, status, sent = LINE.match(line).groups()
    parts = re.sub(r"\\(.)", r"\1", request).split(" ")
    if len(parts) != 3 or not all(parts):
        skipped += 1
        continue
    segments = parts[1].split("?")[0].split("/")
    route = parts[0] + " " + "/".join(":id" if s.isdigit() else s for s in segments)
    if route not in routes:
        routes.append(route)
        rows.append([0, 0, 0])
    row = rows[routes.index(route)]
    row[0] += 1
    row[1] += status[0] == "5"
    row[2] += 0 if sent == "-" else int(sent)
for calls, route, failures, sent in sorted((-r[0], route, r[1], r[2]) for route, r in zip(routes, rows)):
    print(route, -calls, failures, sent)
print("skipped", skipped)
