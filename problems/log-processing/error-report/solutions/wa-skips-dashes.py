import sys

rows = {}
for line in sys.stdin.read().split("\n")[1:]:
    if not line or line.endswith("-"):
        continue
    _, _, _, path, status, sent = line.split()
    row = rows.setdefault(path, [0, 0, 0])
    row[0] += status >= "500"
    row[1] += 1
    row[2] += int(sent)
for path in sorted((p for p in rows if rows[p][0]), key=lambda p: (-rows[p][0], p)):
    print(path, *rows[path])
