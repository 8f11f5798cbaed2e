interface Waiting {
  task: string;
  due: number;
  turn: number;
}

function before(a: Waiting, b: Waiting): boolean {
  return a.due < b.due || (a.due === b.due && a.turn < b.turn);
}

class Heap {
  private items: Waiting[] = [];

  top(): Waiting | undefined {
    return this.items[0];
  }

  push(item: Waiting): void {
    const items = this.items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(item, items[parent])) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  pop(): void {
    const items = this.items;
    const last = items.pop()!;
    if (items.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1], items[child])) child++;
      if (!before(items[child], last)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
  }
}

interface Task {
  running: boolean;
  failures: number;
}

class RetryQueue {
  private base: number;
  private cap: number;
  private attempts: number;
  private tasks = new Map<string, Task>();
  private waiting = new Heap();
  private dead: string[] = [];
  private revived = 0;
  private turns = 0;

  constructor(base: number, cap: number, attempts: number) {
    this.base = base;
    this.cap = cap;
    this.attempts = attempts;
  }

  add(task: string, now: number): boolean {
    if (this.tasks.has(task)) return false;
    this.tasks.set(task, { running: false, failures: 0 });
    this.wait(task, now);
    return true;
  }

  take(now: number): string {
    const first = this.waiting.top();
    if (first === undefined || first.due > now) return "";
    this.waiting.pop();
    this.tasks.get(first.task)!.running = true;
    return first.task;
  }

  done(task: string): boolean {
    if (!this.tasks.get(task)?.running) return false;
    this.tasks.delete(task);
    return true;
  }

  fail(task: string, now: number): number {
    const state = this.tasks.get(task);
    if (!state?.running) return -1;
    state.running = false;
    state.failures++;
    if (state.failures === this.attempts) {
      this.dead.push(task);
      return 0;
    }
    const delay = Math.min(this.cap, this.base * 2 ** (state.failures - 1));
    this.wait(task, now + delay);
    return delay;
  }

  revive(now: number): string {
    if (this.revived === this.dead.length) return "";
    const task = this.dead[this.revived++];
    this.tasks.get(task)!.failures = 0;
    this.wait(task, now);
    return task;
  }

  private wait(task: string, due: number): void {
    this.waiting.push({ task, due, turn: this.turns++ });
  }
}
