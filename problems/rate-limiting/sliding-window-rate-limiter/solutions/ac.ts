// The last `limit` allowed times of a user, in a ring: the oldest decides.
interface Ring {
  times: number[];
  oldest: number;
}

class RateLimiter {
  private rings = new Map<string, Ring>();

  constructor(private limit: number, private window: number) {}

  allow(user: string, timestamp: number): boolean {
    let ring = this.rings.get(user);
    if (ring === undefined) {
      ring = { times: [], oldest: 0 };
      this.rings.set(user, ring);
    }
    if (ring.times.length < this.limit) {
      ring.times.push(timestamp);
      return true;
    }
    if (ring.times[ring.oldest] > timestamp - this.window) return false;
    ring.times[ring.oldest] = timestamp;
    ring.oldest = (ring.oldest + 1) % this.limit;
    return true;
  }
}
