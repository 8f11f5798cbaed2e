import sys

rows = []
for line in sys.stdin.read().split("\n")[1:]:
    if line:
        _, _, _, path, status, sent = line.split()
        row = next((r for r in rows if r[0] == path), None)
        if row is None:
            row = [path, 0, 0, 0]
            rows.append(row)
        row[1] += status >= "500"
        row[2] += 1
        row[3] += 0 if sent == "-" else int(sent)
for row in sorted((r for r in rows if r[1]), key=lambda r: (-r[1], r[0])):
    print(*row)
