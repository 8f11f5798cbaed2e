// Counts in a binary trie: two paths of thirty nodes for each latency, one for each question.
const BITS = 30;

class LatencyWindow {
  constructor(window, permille) {
    this.window = window;
    this.permille = permille;
    this.recorded = [];
    this.expired = 0;
    // Of each node the children, for 0 and for 1 as the next bit, and how many latencies are below.
    this.children = [0, 0];
    this.counts = [0];
  }

  count(latency, change) {
    let node = 0;
    this.counts[0] += change;
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const side = 2 * node + ((latency >> bit) & 1);
      if (this.children[side] === 0) {
        this.children[side] = this.counts.length;
        this.counts.push(0);
        this.children.push(0, 0);
      }
      node = this.children[side];
      this.counts[node] += change;
    }
  }

  expire(at) {
    const { recorded } = this;
    while (this.expired < recorded.length && recorded[this.expired].at <= at - this.window) {
      this.count(recorded[this.expired++].latency, -1);
    }
  }

  record(latency, at) {
    this.expire(at);
    this.recorded.push({ latency, at });
    this.count(latency, 1);
  }

  percentile(at) {
    this.expire(at);
    const n = this.counts[0];
    if (n === 0) return -1;
    let rank = Math.ceil((n * this.permille) / 1000);
    let node = 0;
    let latency = 0;
    for (let bit = 0; bit < BITS; bit++) {
      const low = this.children[2 * node];
      const below = low === 0 ? 0 : this.counts[low];
      const high = rank > below;
      if (high) rank -= below;
      latency = 2 * latency + (high ? 1 : 0);
      node = this.children[2 * node + (high ? 1 : 0)];
    }
    return latency;
  }
}
