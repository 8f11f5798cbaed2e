type Data = Map<string, number>;
type Write = (data: Data) => void;

function writeOf({ op, key, value }: LogRecord): Write {
  switch (op) {
    case 'set':
      return (data) => data.set(key, value);
    case 'add':
      return (data) => data.set(key, (data.get(key) ?? 0) + value);
    default:
      return (data) => data.delete(key);
  }
}

function recover(records: LogRecord[], snapshot: Row[]): Recovered {
  const tear = records.findIndex((record) => !record.intact);
  const log = tear < 0 ? records : records.slice(0, tear);

  const open = new Map<number, Write[]>();
  let committed: Write[] = []; // Since the last checkpoint.
  for (const record of log) {
    const writes = open.get(record.tx);
    if (record.op === 'checkpoint') {
      committed = [];
    } else if (record.op === 'commit' || record.op === 'abort') {
      if (record.op === 'commit' && writes) for (const write of writes) committed.push(write);
      open.delete(record.tx);
    } else if (writes) {
      writes.push(writeOf(record));
    } else {
      open.set(record.tx, [writeOf(record)]);
    }
  }

  const data: Data = new Map(snapshot.map(({ key, value }) => [key, value]));
  for (const write of committed) write(data);
  const rows = [...data].map(([key, value]) => ({ key, value }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { rows, open: [...open.keys()].sort((a, b) => a - b) };
}
