class SlidingWindowLimiter {
  constructor(limit, window) {
    this.limit = limit;
    this.window = window;
    this.logs = new Map();
  }

  allow(client, at) {
    const log = this.current(client, at);
    if (log.times.length - log.first >= this.limit) return false;
    log.times.push(at);
    return true;
  }

  remaining(client, at) {
    const log = this.current(client, at);
    return this.limit - (log.times.length - log.first);
  }

  // Times before `first` have left the window.
  current(client, at) {
    let log = this.logs.get(client);
    if (log === undefined) this.logs.set(client, (log = { times: [], first: 0 }));
    while (log.first < log.times.length && log.times[log.first] <= at - this.window) ++log.first;
    return log;
  }
}
