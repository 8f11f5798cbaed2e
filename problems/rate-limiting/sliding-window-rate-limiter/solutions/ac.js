// The last `limit` allowed times of a user, in a ring: the oldest decides.
class RateLimiter {
  constructor(limit, window) {
    this.limit = limit;
    this.window = window;
    this.rings = new Map();
  }

  allow(user, timestamp) {
    let ring = this.rings.get(user);
    if (ring === undefined) this.rings.set(user, (ring = { times: [], oldest: 0 }));
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
