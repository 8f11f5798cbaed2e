// Withdrawn mails leave a dead entry in the array, which is skipped for free when it gets to the front.
class PacedQueue {
  constructor(capacity, gap) {
    this.capacity = capacity;
    this.gap = gap;
    this.turn = 0;
    this.entries = [];
    this.first = 0;
    this.waiting = new Map(); // id -> its living entry
    this.left = [];
  }

  offer(mail, now) {
    this.drip(now);
    if (this.waiting.has(mail) || this.waiting.size === this.capacity) return -1;
    // With nobody waiting the mail gets the next turn, but not one of the past.
    if (this.waiting.size === 0) this.turn = Math.max(this.turn, now);
    const leaves = this.turn + this.gap * this.waiting.size;
    const entry = { mail };
    this.entries.push(entry);
    this.waiting.set(mail, entry);
    this.drip(now);
    return leaves;
  }

  cancel(mail, now) {
    this.drip(now);
    return this.waiting.delete(mail);
  }

  collect(now) {
    this.drip(now);
    const left = this.left;
    this.left = [];
    return left;
  }

  drip(now) {
    while (this.turn <= now && this.first < this.entries.length) {
      const entry = this.entries[this.first++];
      if (this.waiting.get(entry.mail) !== entry) continue;
      this.waiting.delete(entry.mail);
      this.left.push(entry.mail);
      this.turn += this.gap;
    }
    if (this.first * 2 > this.entries.length) {
      this.entries = this.entries.slice(this.first);
      this.first = 0;
    }
  }
}
