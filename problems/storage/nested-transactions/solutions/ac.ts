interface Change {
  key: string;
  before: number | undefined;
}

class WhatIfStore {
  private values = new Map<string, number>();
  private counts = new Map<number, number>();
  private changes: Change[] = [];
  private begins: number[] = [];

  set(key: string, value: number): void {
    this.change(key, value);
  }

  get(key: string): number | null {
    return this.values.get(key) ?? null;
  }

  remove(key: string): boolean {
    if (!this.values.has(key)) return false;
    this.change(key, undefined);
    return true;
  }

  count(value: number): number {
    return this.counts.get(value) ?? 0;
  }

  begin(): number {
    return this.begins.push(this.changes.length);
  }

  commit(): boolean {
    if (this.begins.pop() === undefined) return false;
    if (this.begins.length === 0) this.changes = [];
    return true;
  }

  rollback(levels: number): number {
    const closed = Math.min(levels, this.begins.length);
    if (closed > 0) {
      const [start] = this.begins.splice(this.begins.length - closed);
      while (this.changes.length > start) {
        const { key, before } = this.changes.pop()!;
        this.write(key, before);
      }
    }
    return closed;
  }

  private change(key: string, value: number | undefined): void {
    if (this.begins.length > 0) this.changes.push({ key, before: this.values.get(key) });
    this.write(key, value);
  }

  private write(key: string, value: number | undefined): void {
    const before = this.values.get(key);
    if (before !== undefined) this.counts.set(before, this.count(before) - 1);
    if (value === undefined) {
      this.values.delete(key);
    } else {
      this.values.set(key, value);
      this.counts.set(value, this.count(value) + 1);
    }
  }
}
