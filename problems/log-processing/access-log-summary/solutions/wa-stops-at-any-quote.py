import sys

rows, skipped = {}, 0
for line in sys.stdin:
    _, request, rest = line.split('"')[:3]
    parts = request.split(" ")
    if len(parts) != 3 or not all(parts):
        skipped += 1
        continue
    numbers = rest.split() + ["0", "0"]
    path = "/".join(":id" if s.isdigit() else s for s in parts[1].split("?")[0].split("/"))
    row = rows.setdefault((parts[0], path), [0, 0, 0])
    row[0] += 1
    row[1] += numbers[0].startswith("5")
    row[2] += 0 if numbers[1] == "-" else int(numbers[1])
for (method, path), row in sorted(rows.items(), key=lambda x: (-x[1][0], x[0])):
    print(method, path, *row)
print("skipped", skipped)
