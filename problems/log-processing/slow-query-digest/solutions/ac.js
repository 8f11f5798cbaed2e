const { readFileSync } = require("fs");

const isDigit = (c) => c >= "0" && c <= "9";
const isLetter = (c) => (c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || c === "_";

function digestOf(query) {
  let out = "";
  let i = 0;
  while (i < query.length) {
    const c = query[i];
    const start = i;
    if (c === "'") {
      do {
        i = query.indexOf("'", i + 1) + 1;
      } while (query[i] === "'");
      out += "?";
    } else if (isLetter(c)) {
      while (i < query.length && (isLetter(query[i]) || isDigit(query[i]))) ++i;
      out += query.slice(start, i).toLowerCase();
    } else if (isDigit(c)) {
      while (i < query.length && isDigit(query[i])) ++i;
      if (query[i] === "." && i + 1 < query.length && isDigit(query[i + 1])) {
        ++i;
        while (i < query.length && isDigit(query[i])) ++i;
      }
      out += "?";
    } else {
      if (c !== " " || !out.endsWith(" ")) out += c;
      ++i;
    }
  }
  return shortenLists(out.trim());
}

function shortenLists(digest) {
  return digest.replace(/\b(in) ?\(([?, ]+)\)/g, (whole, word, inside) =>
    inside.split(",").every((part) => part.trim() === "?") ? `${word} (?+)` : whole,
  );
}

const rows = new Map();
for (const line of readFileSync(0, "latin1").split("\n")) {
  if (line === "") continue;
  const blank = line.indexOf(" ");
  const digest = digestOf(line.slice(blank + 1));
  const ms = Number(line.slice(0, blank));
  const row = rows.get(digest);
  if (row === undefined) rows.set(digest, { digest, total: ms, times: [ms] });
  else {
    row.total += ms;
    row.times.push(ms);
  }
}
const table = [...rows.values()].sort((a, b) => b.total - a.total || (a.digest < b.digest ? -1 : 1));
const out = table.map(({ digest, total, times }) => {
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor((times.length * 95 + 99) / 100) - 1];
  return `${times.length} ${total} ${p95} ${times[times.length - 1]} ${digest}\n`;
});
process.stdout.write(out.join(""));
