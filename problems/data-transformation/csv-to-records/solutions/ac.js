const { readFileSync } = require("fs");

const text = readFileSync(0, "latin1");

// Where the first of these characters stands, or the end of the text.
function find(what, from) {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

function readRecord(start) {
  const fields = [];
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      let close = find('"', at + 1);
      while (text[close + 1] === '"') close = find('"', close + 2);
      if (close >= text.length) return { error: "quote not closed", end: text.length };
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (at < text.length && text[at] !== "," && text[at] !== "\n") {
        return { error: "text after quote", end: find("\n", at) };
      }
    } else {
      let end = at;
      while (end < text.length && text[end] !== "," && text[end] !== "\n") ++end;
      fields.push(end > at ? text.slice(at, end) : null);
      at = end;
    }
    if (text[at] !== ",") return { fields, end: at };
    ++at;
  }
}

function main() {
  const out = [];
  let names = null;
  let line = 1;
  for (let at = 0; at < text.length; ) {
    if (text[at] === "\n") {
      ++at;
      ++line;
      continue;
    }
    let { fields, error, end } = readRecord(at);
    if (!error && names && fields.length !== names.length) {
      error = `expected ${names.length} fields, got ${fields.length}`;
    }
    if (error) {
      out.push(`line ${line}: ${error}`);
      if (!names) return out;
    } else if (!names) {
      names = fields.map((name) => JSON.stringify(name ?? ""));
    } else {
      out.push(`{${fields.map((value, i) => `${names[i]}:${JSON.stringify(value)}`).join(",")}}`);
    }
    for (; at < end; ++at) if (text[at] === "\n") ++line;
  }
  return out;
}

process.stdout.write(main().map((row) => row + "\n").join(""));
