// A Map iterates in the order of insertion: a key that is deleted and set again goes to the back.
class ResponseCache {
  private capacity: number;
  private free: number;
  private entries = new Map<string, { body: number; length: number }>();

  constructor(capacity: number) {
    this.capacity = capacity;
    this.free = capacity;
  }

  get(key: string): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.body;
  }

  peek(key: string): number {
    const entry = this.entries.get(key);
    return entry === undefined ? -1 : entry.body;
  }

  put(key: string, body: number, length: number): string[] {
    this.drop(key);
    const evicted: string[] = [];
    if (length > this.capacity) return evicted;
    for (const oldest of this.entries.keys()) {
      if (length <= this.free) break;
      this.drop(oldest);
      evicted.push(oldest);
    }
    this.entries.set(key, { body, length });
    this.free -= length;
    return evicted;
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.free += entry.length;
    this.entries.delete(key);
  }
}
