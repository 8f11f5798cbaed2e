import re
import sys

LINE = re.compile(r'.*?"((?:[^"\\]|\\.)*)" (\d+) (\S+)')
rows, skipped = {}, 0
for line in sys.stdin:
    request, status, sent = LINE.match(line).groups()
    parts = re.sub(r"\\(.)", r"\1", request).split()
    if len(parts) < 2:
        skipped += 1
        continue
    segments = parts[1].split("?")[0].split("/")
    route = parts[0] + " " + "/".join(":id" if s.isdigit() else s for s in segments)
    row = rows.setdefault(route, [0, 0, 0])
    row[0] += 1
    row[1] += int(status) >= 500
    row[2] += 0 if sent == "-" else int(sent)
for route, row in sorted(rows.items(), key=lambda x: (-x[1][0], x[0])):
    print(route, *row)
print("skipped", skipped)
