import re
import sys

LINE = re.compile(r'[^"]*"((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-) ')
ESCAPE = re.compile(r"\\(.)")


def route_of(request):
    parts = ESCAPE.sub(r"\1", request).split(" ")
    if len(parts) != 3 or "" in parts:
        return None
    segments = parts[1].split("?", 1)[0].split("/")
    return parts[0] + " " + "/".join(":id" if s.isdigit() else s for s in segments)


def main():
    rows, skipped = {}, 0
    for line in sys.stdin:
        request, status, sent = LINE.match(line).groups()
        route = route_of(request)
        if route is None:
            skipped += 1
            continue
        row = rows.setdefault(route, [0, 0, 0])
        row[0] += 1
        row[1] += status[0] == "5"
        row[2] += 0 if sent == "-" else int(sent)
    for route, row in sorted(rows.items(), key=lambda item: (-item[1][0], item[0])):
        print(route, *row)
    print("skipped", skipped)


main()
