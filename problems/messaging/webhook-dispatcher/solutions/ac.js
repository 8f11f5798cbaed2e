// A binary heap of endpoints in which each one knows its place, so that it can be moved or removed.
class ReadyHeap {
  constructor() {
    this.items = [];
  }

  first() {
    return this.items[0];
  }

  // Puts an endpoint where it belongs, or takes it out if it is not to be called.
  update(item) {
    const { items } = this;
    const wanted = item.queue.length > item.head && !item.inFlight;
    if (wanted) {
      const [event, published] = item.queue[item.head];
      item.event = event;
      item.ready = Math.max(item.from, published);
      if (item.at < 0) {
        item.at = items.length;
        items.push(item);
      }
      this.settle(item);
    } else if (item.at >= 0) {
      const last = items.pop();
      if (last !== item) {
        last.at = item.at;
        items[last.at] = last;
        this.settle(last);
      }
      item.at = -1;
    }
  }

  settle(item) {
    while (item.at > 0 && before(item, this.items[(item.at - 1) >> 1])) {
      this.swap(item, (item.at - 1) >> 1);
    }
    for (;;) {
      let child = 2 * item.at + 1;
      if (child >= this.items.length) return;
      const right = this.items[child + 1];
      if (right && before(right, this.items[child])) ++child;
      if (!before(this.items[child], item)) return;
      this.swap(item, child);
    }
  }

  swap(item, at) {
    const other = this.items[at];
    other.at = item.at;
    item.at = at;
    this.items[other.at] = other;
    this.items[at] = item;
  }
}

function before(a, b) {
  return a.ready !== b.ready ? a.ready < b.ready : a.event < b.event;
}

class WebhookDispatcher {
  constructor(base, cap, tries, threshold, cooldown) {
    Object.assign(this, { base, cap, tries, threshold, cooldown });
    this.endpoints = new Map();
    this.heap = new ReadyHeap();
    this.events = 0;
  }

  endpoint(name) {
    let found = this.endpoints.get(name);
    if (!found) {
      found = { queue: [], head: 0, fails: 0, row: 0, from: 0, inFlight: false, at: -1 };
      this.endpoints.set(name, found);
    }
    return found;
  }

  publish(name, now) {
    const endpoint = this.endpoint(name);
    endpoint.queue.push([this.events, now]);
    this.heap.update(endpoint);
    return this.events++;
  }

  poll(now) {
    const endpoint = this.heap.first();
    if (!endpoint || endpoint.ready > now) return -1;
    endpoint.inFlight = true;
    this.heap.update(endpoint);
    return endpoint.event;
  }

  report(name, ok, now) {
    const endpoint = this.endpoint(name);
    if (!endpoint.inFlight) return -1;
    endpoint.inFlight = false;
    endpoint.row = ok ? 0 : endpoint.row + 1;
    endpoint.fails += ok ? 0 : 1;
    const over = ok || endpoint.fails === this.tries;
    // A power of two is exact in a double, and min takes care of the rest.
    const delay = over ? 0 : Math.min(this.cap, this.base * 2 ** (endpoint.fails - 1));
    if (over) {
      endpoint.head += 1;
      endpoint.fails = 0;
    }
    endpoint.from = now + (endpoint.row >= this.threshold ? this.cooldown : delay);
    this.heap.update(endpoint);
    return endpoint.from;
  }

  purge(name) {
    const endpoint = this.endpoint(name);
    const count = endpoint.queue.length - endpoint.head;
    Object.assign(endpoint, { queue: [], head: 0, fails: 0, inFlight: false });
    this.heap.update(endpoint);
    return count;
  }

  sleep(now) {
    const endpoint = this.heap.first();
    return endpoint ? Math.max(0, endpoint.ready - now) : -1;
  }
}
