interface Line {
  indent: number;
  key: string;
  value: string | null;
}

interface Change {
  path: string;
  kind: string;
  was: string | null;
  now: string | null;
}

type Node = { value: string | null; below: Map<string, Node> };

const node = (value: string | null): Node => ({ value, below: new Map() });

function treeOf(lines: Line[]): Node {
  const root = node(null);
  const open = [{ indent: -1, node: root }];
  for (const line of lines) {
    while (open[open.length - 1].indent >= line.indent) open.pop();
    const made = node(line.value);
    open[open.length - 1].node.below.set(line.key, made); // replaces an earlier one as a whole
    open.push({ indent: line.indent, node: made });
  }
  return root;
}

function compare(before: Node, after: Node, prefix: string, changes: Change[]): void {
  const keys = [...new Set([...before.below.keys(), ...after.below.keys()])].sort();
  for (const key of keys) {
    const a = before.below.get(key);
    const b = after.below.get(key);
    const path = prefix + key;
    if (a === undefined) {
      changes.push({ path, kind: "added", was: null, now: b!.value });
    } else if (b === undefined) {
      changes.push({ path, kind: "removed", was: a.value, now: null });
    } else {
      if (a.value !== b.value) changes.push({ path, kind: "changed", was: a.value, now: b.value });
      if (a.below.size > 0 || b.below.size > 0) compare(a, b, path + "/", changes);
    }
  }
}

function diffConfigs(before: Line[], after: Line[]): Change[] {
  const changes: Change[] = [];
  compare(treeOf(before), treeOf(after), "", changes);
  return changes;
}
