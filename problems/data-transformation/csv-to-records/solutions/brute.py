import sys


def fields_of(text):
    """The fields of a text that is exactly one record, or None."""
    if not text.startswith('"'):
        head, comma, rest = text.partition(",")
        if "\n" in head:
            return None
        fields = [(head, False)]
        return fields + fields_of(rest) if comma and fields_of(rest) is not None else (
            None if comma else fields)
    for end in range(1, len(text)):
        inner = text[1:end]
        if text[end] != '"' or '"' in inner.replace('""', ""):
            continue
        if end + 1 == len(text):
            return [(inner.replace('""', '"'), True)]
        if text[end + 1] == ",":
            rest = fields_of(text[end + 2:])
            if rest is not None:
                return [(inner.replace('""', '"'), True)] + rest
    return None


def ends_open(text):
    """Whether a record that begins with this text is still inside of a quoted field."""
    state = "begin"
    for c in text:
        if state == "begin":
            state = "quoted" if c == '"' else "begin" if c == "," else "plain"
        elif state == "plain":
            state = "begin" if c == "," else state
        elif state == "quoted":
            state = "quote" if c == '"' else state
        elif state == "quote":
            state = {'"': "quoted", ",": "begin"}.get(c, "broken")
    return state == "quoted"


def quote(text):
    for c, escaped in ("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"):
        text = text.replace(c, escaped)
    return '"' + text + '"'


def main():
    lines = sys.stdin.read().split("\n")
    if lines[-1] == "":
        lines.pop()
    names, i = None, 0
    while i < len(lines):
        if lines[i] == "":
            i += 1
            continue
        start, record = i, lines[i]
        i += 1
        while ends_open(record) and i < len(lines):
            record += "\n" + lines[i]
            i += 1
        fields = fields_of(record)
        if ends_open(record):
            print(f"line {start + 1}: quote not closed")
        elif fields is None:
            print(f"line {start + 1}: text after quote")
        elif names is None:
            names = [quote(text) for text, _ in fields]
            continue
        elif len(fields) != len(names):
            print(f"line {start + 1}: expected {len(names)} fields, got {len(fields)}")
        else:
            values = [quote(t) if t or quoted else "null" for t, quoted in fields]
            print("{" + ",".join(n + ":" + v for n, v in zip(names, values)) + "}")
        if names is None:
            return


main()
