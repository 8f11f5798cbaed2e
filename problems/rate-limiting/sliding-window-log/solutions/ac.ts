type Log = { times: number[]; first: number };

class SlidingWindowLimiter {
  private limit: number;
  private window: number;
  private logs: Map<string, Log>;

  constructor(limit: number, window: number) {
    this.limit = limit;
    this.window = window;
    this.logs = new Map();
  }

  allow(client: string, at: number): boolean {
    const log = this.current(client, at);
    if (log.times.length - log.first >= this.limit) return false;
    log.times.push(at);
    return true;
  }

  remaining(client: string, at: number): number {
    const log = this.current(client, at);
    return this.limit - (log.times.length - log.first);
  }

  // Times before `first` have left the window.
  private current(client: string, at: number): Log {
    let log = this.logs.get(client);
    if (log === undefined) this.logs.set(client, (log = { times: [], first: 0 }));
    while (log.first < log.times.length && log.times[log.first] <= at - this.window) ++log.first;
    return log;
  }
}
