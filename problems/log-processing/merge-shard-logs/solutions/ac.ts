interface Line {
  at: number | null;
  text: string;
}

type Head = { at: number; shard: number; next: number };

class Heap<T> {
  private before: (a: T, b: T) => boolean;
  private items: T[] = [];

  constructor(before: (a: T, b: T) => boolean) {
    this.before = before;
  }

  get size(): number {
    return this.items.length;
  }

  top(): T {
    return this.items[0];
  }

  push(item: T): void {
    let at = this.items.length;
    this.items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, this.items[parent])) break;
      this.items[at] = this.items[parent];
      at = parent;
    }
    this.items[at] = item;
  }

  pop(): T {
    const top = this.items[0];
    const last = this.items.pop()!;
    const size = this.items.length;
    if (size === 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.before(this.items[child + 1], this.items[child])) ++child;
      if (!this.before(this.items[child], last)) break;
      this.items[at] = this.items[child];
      at = child;
    }
    this.items[at] = last;
    return top;
  }
}

function mergeShards(shards: Line[][]): Line[] {
  // The heads of the shards: the entry that begins at `next`, the earliest first.
  const heads = new Heap<Head>((a, b) => a.at < b.at || (a.at === b.at && a.shard < b.shard));
  shards.forEach((lines, shard) => {
    const next = lines.findIndex((line) => line.at !== null);
    if (next >= 0) heads.push({ at: lines[next].at!, shard, next });
  });
  const merged: Line[] = [];
  while (heads.size > 0) {
    let { shard, next } = heads.pop();
    const lines = shards[shard];
    do {
      merged.push(lines[next++]);
    } while (next < lines.length && lines[next].at === null);
    if (next < lines.length) heads.push({ at: lines[next].at!, shard, next });
  }
  return merged;
}
