import re
import sys

FIELD = re.compile(r'"(.*?)(?<!\\)"')
rows, skipped = {}, 0
for line in sys.stdin:
    found = FIELD.search(line)
    status, sent = (line[found.end():].split() + ["0", "0"])[:2]
    parts = found[1].replace('\\"', '"').replace("\\\\", "\\").split(" ")
    if len(parts) != 3 or not all(parts):
        skipped += 1
        continue
    path = "/".join(":id" if s.isdigit() else s for s in parts[1].partition("?")[0].split("/"))
    row = rows.setdefault(parts[0] + " " + path, [0, 0, 0])
    row[0] += 1
    row[1] += "500" <= status <= "599"
    row[2] += int(sent) if sent.isdigit() else 0
for route in sorted(rows, key=lambda r: (-rows[r][0], r)):
    print(route, *rows[route])
print("skipped", skipped)
