import { readFileSync } from "fs";

type Row = { calls: number; failures: number; bytes: number };

const LINE = /^[^"]*"((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-) /;

function routeOf(request: string): string | null {
  const parts = request.replace(/\\(.)/g, "$1").split(" ");
  if (parts.length !== 3 || parts.includes("")) return null;
  const segments = parts[1].split("?", 1)[0].split("/");
  return parts[0] + " " + segments.map((s) => (/^[0-9]+$/.test(s) ? ":id" : s)).join("/");
}

const rows = new Map<string, Row>();
let skipped = 0;
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line === "") continue;
  const [, request, status, sent] = LINE.exec(line)!;
  const route = routeOf(request);
  if (route === null) {
    ++skipped;
    continue;
  }
  let row = rows.get(route);
  if (row === undefined) rows.set(route, (row = { calls: 0, failures: 0, bytes: 0 }));
  row.calls += 1;
  if (status[0] === "5") row.failures += 1;
  if (sent !== "-") row.bytes += Number(sent);
}
const table = [...rows].sort(
  ([a, x], [b, y]) => y.calls - x.calls || (a < b ? -1 : a > b ? 1 : 0),
);
const report = table.map(([route, row]) => `${route} ${row.calls} ${row.failures} ${row.bytes}`);
report.push(`skipped ${skipped}`);
console.log(report.join("\n"));
