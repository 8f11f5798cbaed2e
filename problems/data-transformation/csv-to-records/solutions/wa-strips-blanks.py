import json
import re
import sys

PLAIN = re.compile(r"[^,\n]*")
QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"(?!")')
REST = re.compile(r".*")


class Broken(Exception):
    pass


def read_record(text, at):
    """The fields of the record at `at`, and where it ends; raises Broken(message, end)."""
    fields = []
    while True:
        if text.startswith('"', at):
            found = QUOTED.match(text, at)
            if not found:
                raise Broken("quote not closed", len(text))
            fields.append(found[1].replace('""', '"'))
        else:
            found = PLAIN.match(text, at)
            fields.append(found[0].strip() or None)
        at = found.end()
        if at == len(text) or text[at] == "\n":
            return fields, at
        if text[at] != ",":
            raise Broken("text after quote", REST.match(text, at).end())
        at += 1


def main():
    text = sys.stdin.read()
    at, line, names, out = 0, 1, None, []
    while at < len(text):
        if text[at] == "\n":
            at, line = at + 1, line + 1
            continue
        try:
            fields, end = read_record(text, at)
            if names is None:
                names = [json.dumps(name or "") for name in fields]
            elif len(fields) != len(names):
                raise Broken(f"expected {len(names)} fields, got {len(fields)}", end)
            else:
                pairs = (f"{name}:{json.dumps(value)}" for name, value in zip(names, fields))
                out.append("{" + ",".join(pairs) + "}")
        except Broken as broken:
            message, end = broken.args
            out.append(f"line {line}: {message}")
            if names is None:
                break
        line += text.count("\n", at, end)
        at = end
    sys.stdout.write("".join(row + "\n" for row in out))


main()
