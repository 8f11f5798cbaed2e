class Heap {
  constructor(before) {
    this.before = before;
    this.items = [];
  }

  get size() {
    return this.items.length;
  }

  top() {
    return this.items[0];
  }

  push(item) {
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

  pop() {
    const top = this.items[0];
    const last = this.items.pop();
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

class JobScheduler {
  constructor() {
    this.submissions = 0;
    this.waiting = new Map(); // id -> its newest job; other jobs in the heaps are dead
    this.delayed = new Heap((a, b) => a.readyAt < b.readyAt);
    this.ready = new Heap(
      (a, b) => (b.priority - a.priority || a.readyAt - b.readyAt || a.number - b.number) < 0,
    );
  }

  submit(id, priority, delay, now) {
    if (this.waiting.has(id)) return false;
    const job = { id, priority, readyAt: now + delay, number: this.submissions++ };
    this.waiting.set(id, job);
    this.delayed.push(job);
    return true;
  }

  take(now) {
    while (this.delayed.size > 0 && this.delayed.top().readyAt <= now) {
      this.ready.push(this.delayed.pop());
    }
    while (this.ready.size > 0) {
      const job = this.ready.pop();
      if (this.waiting.get(job.id) !== job) continue;
      this.waiting.delete(job.id);
      return job.id;
    }
    return "";
  }

  cancel(id) {
    return this.waiting.delete(id);
  }
}
