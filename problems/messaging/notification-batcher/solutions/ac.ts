// Ready digests wait at the minutes at which their members are awake.
const DAY = 1440;

interface OpenDigest {
  member: string;
  messages: string[];
  openedAt: number;
  order: number;
  ready: boolean;
  filing: number;
}

interface Filed {
  digest: OpenDigest;
  filing: number;
}

class NotificationBatcher {
  private readonly quiet = new Map<string, [number, number]>();
  private readonly open = new Map<string, OpenDigest>();
  private readonly waiting: OpenDigest[] = [];
  private waited = 0;
  private opened = 0;
  // A segment tree over the minutes of the day: a ready digest is filed in the nodes that
  // make up its member's waking hours, so that those of a minute are on the way to its leaf.
  private readonly awake: Filed[][] = Array.from({ length: 2 * DAY }, () => []);

  constructor(
    private readonly window: number,
    private readonly limit: number,
    private readonly start: number,
    private readonly end: number,
  ) {}

  private quietHours(member: string): [number, number] {
    return this.quiet.get(member) ?? [this.start, this.end];
  }

  private isQuiet(member: string, now: number): boolean {
    const [start, end] = this.quietHours(member);
    const minute = now % DAY;
    return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
  }

  private fileRange(digest: OpenDigest, from: number, to: number): void {
    const filed = { digest, filing: digest.filing };
    for (let a = from + DAY, b = to + DAY; a < b; a >>= 1, b >>= 1) {
      if (a & 1) this.awake[a++].push(filed);
      if (b & 1) this.awake[--b].push(filed);
    }
  }

  private file(digest: OpenDigest): void {
    const [start, end] = this.quietHours(digest.member);
    digest.filing++;
    if (start <= end) {
      this.fileRange(digest, 0, start);
      this.fileRange(digest, end, DAY);
    } else {
      this.fileRange(digest, end, start);
    }
  }

  private close(member: string): string[] {
    const digest = this.open.get(member);
    if (!digest) return [];
    this.open.delete(member);
    digest.filing = -1;
    return digest.messages;
  }

  setQuiet(member: string, start: number, end: number): void {
    this.quiet.set(member, [start, end]);
    const digest = this.open.get(member);
    if (digest?.ready) this.file(digest);
  }

  notify(member: string, message: string, urgent: boolean, now: number): string[] {
    const quiet = this.isQuiet(member, now);
    if (urgent) return quiet ? [message] : [...this.close(member), message];
    let digest = this.open.get(member);
    if (!digest) {
      digest = {
        member, messages: [], openedAt: now, order: this.opened++, ready: false, filing: 0,
      };
      this.open.set(member, digest);
      this.waiting.push(digest);
    }
    digest.messages.push(message);
    return digest.messages.length >= this.limit && !quiet ? this.close(member) : [];
  }

  collect(now: number): Digest[] {
    const { waiting } = this;
    for (; this.waited < waiting.length; this.waited++) {
      const digest = waiting[this.waited];
      if (digest.openedAt + this.window > now) break;
      if (digest.filing < 0) continue;
      digest.ready = true;
      this.file(digest);
    }
    const due: OpenDigest[] = [];
    for (let node = (now % DAY) + DAY; node > 0; node >>= 1) {
      for (const { digest, filing } of this.awake[node]) {
        if (digest.filing !== filing) continue;
        this.close(digest.member);
        due.push(digest);
      }
      this.awake[node] = [];
    }
    due.sort((a, b) => a.order - b.order);
    return due.map(({ member, messages }) => ({ member, messages }));
  }

  read(member: string): number {
    return this.close(member).length;
  }
}
