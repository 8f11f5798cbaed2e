import * as fs from 'fs';

interface Row {
  path: string;
  failures: number;
  requests: number;
  bytes: number;
}

const rows = new Map<string, Row>();
for (const line of fs.readFileSync(0, 'utf8').split('\n').slice(1)) {
  if (line === '') continue;
  const [, , , path, status, sent]: string[] = line.split(' ');
  const row: Row = rows.get(path) ?? { path, failures: 0, requests: 0, bytes: 0 };
  rows.set(path, row);
  row.failures += Number(status) >= 500 ? 1 : 0;
  row.requests += 1;
  row.bytes += sent === '-' ? 0 : Number(sent);
}
const report = [...rows.values()].filter((row) => row.failures > 0);
report.sort((a, b) => b.failures - a.failures || (a.path < b.path ? -1 : 1));
const text = report.map((r) => `${r.path} ${r.failures} ${r.requests} ${r.bytes}\n`);
process.stdout.write(text.join(''));
