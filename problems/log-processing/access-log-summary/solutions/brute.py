import sys


def fields(line):
    """The line cut into its fields; quoted ones without quotes and escapes."""
    out, i = [], 0
    while i < len(line):
        text = ""
        if line[i] == '"':
            i += 1
            while line[i] != '"':
                if line[i] == "\\":
                    i += 1
                text += line[i]
                i += 1
            i += 1
        elif line[i] == "[":
            while line[i - 1] != "]":
                text += line[i]
                i += 1
        else:
            while i < len(line) and line[i] != " ":
                text += line[i]
                i += 1
        out.append(text)
        i += 1
    return out


log = []
for line in sys.stdin.read().split("\n")[:-1]:
    address, dash, user, time, request, status, sent, referer, agent = fields(line)
    words = request.split(" ")
    route = None
    if len(words) == 3 and all(words):
        path = ""
        for c in words[1]:
            if c == "?":
                break
            path += c
        pieces = path.split("/")
        for i, piece in enumerate(pieces):
            if piece and all(c in "0123456789" for c in piece):
                pieces[i] = ":id"
        route = words[0] + " " + "/".join(pieces)
    log.append((route, int(status), 0 if sent == "-" else int(sent)))

table = []
for route in {entry[0] for entry in log if entry[0] is not None}:
    own = [entry for entry in log if entry[0] == route]
    failures = [entry for entry in own if 500 <= entry[1] <= 599]
    table.append((-len(own), route, len(failures), sum(entry[2] for entry in own)))
for calls, route, failures, sent in sorted(table):
    print(route, -calls, failures, sent)
print("skipped", sum(entry[0] is None for entry in log))
