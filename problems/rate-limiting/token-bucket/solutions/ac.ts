// Levels are in units of 1/period token, so one microsecond adds exactly `refill` units. A time of
// day multiplied by `refill` is more than a number holds.
type Bucket = { level: bigint; since: number };

class TokenBuckets {
  private capacity: number;
  private refill: bigint;
  private period: bigint;
  private full: bigint;
  private buckets: Map<string, Bucket>;

  constructor(capacity: number, refill: number, period: number) {
    this.capacity = capacity;
    this.refill = BigInt(refill);
    this.period = BigInt(period);
    this.full = BigInt(capacity) * this.period;
    this.buckets = new Map();
  }

  take(tenant: string, cost: number, now: number): boolean {
    const level = this.level(tenant, now) - BigInt(cost) * this.period;
    if (level < 0n) return false;
    this.buckets.set(tenant, { level, since: now });
    return true;
  }

  waitTime(tenant: string, cost: number, now: number): number {
    if (cost > this.capacity) return -1;
    const missing = BigInt(cost) * this.period - this.level(tenant, now);
    return missing <= 0n ? 0 : Number((missing + this.refill - 1n) / this.refill);
  }

  private level(tenant: string, now: number): bigint {
    const bucket = this.buckets.get(tenant);
    if (bucket === undefined) return this.full;
    const level = bucket.level + BigInt(now - bucket.since) * this.refill;
    return level < this.full ? level : this.full;
  }
}
