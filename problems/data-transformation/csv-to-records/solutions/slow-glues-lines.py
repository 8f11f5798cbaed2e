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
            fields.append(found[0] or None)
        at = found.end()
        if at == len(text) or text[at] == "\n":
            return fields, at
        if text[at] != ",":
            raise Broken("text after quote", REST.match(text, at).end())
        at += 1


def main():
    lines = iter(sys.stdin.read().split("\n"))
    number, names, out = 0, None, []
    for record in lines:
        number += 1
        begin = number
        if not record:
            continue
        while True:
            try:
                fields, wrong = read_record(record, 0)[0], ""
            except Broken as broken:
                wrong = broken.args[0]
            if wrong != "quote not closed":
                break
            following = next(lines, None)
            if following is None:
                break
            number += 1
            record += "\n" + following
        if not wrong and names is None:
            names = [json.dumps(name or "") for name in fields]
            continue
        if not wrong and len(fields) != len(names):
            wrong = f"expected {len(names)} fields, got {len(fields)}"
        if wrong:
            out.append(f"line {begin}: {wrong}")
            if names is None:
                break
        else:
            pairs = (f"{name}:{json.dumps(value)}" for name, value in zip(names, fields))
            out.append("{" + ",".join(pairs) + "}")
    sys.stdout.write("".join(row + "\n" for row in out))


main()
