type Entry = { key: string; value: number; deadline: number; change: number; place: number };

const before = (a: Entry, b: Entry) =>
  a.deadline < b.deadline || (a.deadline === b.deadline && a.change < b.change);

// A heap in which every entry knows its place, so that one in the middle can be moved.
class LookupCache {
  private capacity: number;
  private changes = 0;
  private entries = new Map<string, Entry>();
  private heap: Entry[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  put(key: string, value: number, ttl: number, now: number): string {
    this.expire(now);
    let evicted = "";
    let entry = this.entries.get(key);
    if (entry === undefined) {
      if (this.heap.length === this.capacity) evicted = this.removeFirst();
      entry = { key, value, deadline: 0, change: 0, place: this.heap.length };
      this.entries.set(key, entry);
      this.heap.push(entry);
    }
    entry.value = value;
    this.setDeadline(entry, now + ttl);
    return evicted;
  }

  get(key: string, now: number): number {
    const entry = this.entries.get(key);
    return entry === undefined || entry.deadline <= now ? -1 : entry.value;
  }

  renew(key: string, ttl: number, now: number): boolean {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.deadline <= now) return false;
    this.setDeadline(entry, now + ttl);
    return true;
  }

  size(now: number): number {
    this.expire(now);
    return this.heap.length;
  }

  private expire(now: number): void {
    while (this.heap.length > 0 && this.heap[0].deadline <= now) this.removeFirst();
  }

  private removeFirst(): string {
    const first = this.heap[0];
    const last = this.heap.pop()!;
    if (last !== first) {
      last.place = 0;
      this.settle(last);
    }
    this.entries.delete(first.key);
    return first.key;
  }

  private setDeadline(entry: Entry, deadline: number): void {
    entry.deadline = deadline;
    entry.change = ++this.changes;
    this.settle(entry);
  }

  private settle(entry: Entry): void {
    const heap = this.heap;
    let at = entry.place;
    while (at > 0 && before(entry, heap[(at - 1) >> 1])) {
      heap[at] = heap[(at - 1) >> 1];
      heap[at].place = at;
      at = (at - 1) >> 1;
    }
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1], heap[child])) ++child;
      if (!before(heap[child], entry)) break;
      heap[at] = heap[child];
      heap[at].place = at;
      at = child;
    }
    heap[at] = entry;
    entry.place = at;
  }
}
