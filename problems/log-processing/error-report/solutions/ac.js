const lines = require('fs').readFileSync(0, 'utf8').split('\n').slice(1);
const rows = new Map();
for (const line of lines) {
  if (line === '') continue;
  const [, , , path, status, sent] = line.split(' ');
  let row = rows.get(path);
  if (row === undefined) rows.set(path, (row = { path, failures: 0, requests: 0, bytes: 0 }));
  row.failures += Number(status) >= 500 ? 1 : 0;
  row.requests += 1;
  row.bytes += sent === '-' ? 0 : Number(sent);
}
const report = [...rows.values()].filter((row) => row.failures > 0);
report.sort((a, b) => b.failures - a.failures || (a.path < b.path ? -1 : 1));
const text = report.map((r) => `${r.path} ${r.failures} ${r.requests} ${r.bytes}\n`);
process.stdout.write(text.join(''));
