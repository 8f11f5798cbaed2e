// A withdrawn mail keeps its place in the queue and is passed over when its turn comes.
interface Place {
  mail: string;
  withdrawn: boolean;
}

class PacedQueue {
  private readonly queue: Place[] = [];
  private first = 0;
  private readonly waiting = new Map<string, Place>();
  private lastLeft = -Infinity;
  private left: string[] = [];

  constructor(private readonly capacity: number, private readonly gap: number) {}

  private drip(now: number): void {
    for (; this.waiting.size > 0; this.first++) {
      const { mail, withdrawn } = this.queue[this.first];
      if (withdrawn) continue;
      if (this.lastLeft + this.gap > now) return;
      this.lastLeft += this.gap;
      this.waiting.delete(mail);
      this.left.push(mail);
    }
  }

  offer(mail: string, now: number): number {
    this.drip(now);
    if (this.waiting.has(mail) || this.waiting.size === this.capacity) return -1;
    if (this.waiting.size === 0 && this.lastLeft + this.gap <= now) {
      this.lastLeft = now;
      this.left.push(mail);
      return now;
    }
    const place = { mail, withdrawn: false };
    this.queue.push(place);
    this.waiting.set(mail, place);
    return this.lastLeft + this.gap * this.waiting.size;
  }

  cancel(mail: string, now: number): boolean {
    this.drip(now);
    const place = this.waiting.get(mail);
    if (!place) return false;
    place.withdrawn = true;
    return this.waiting.delete(mail);
  }

  collect(now: number): string[] {
    this.drip(now);
    const { left } = this;
    this.left = [];
    return left;
  }
}
