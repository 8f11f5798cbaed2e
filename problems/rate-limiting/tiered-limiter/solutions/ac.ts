interface Rule {
  by: string;
  limit: number;
  window: number;
}

/** The admitted times of one group; those before `first` have left the window. */
class Log {
  private times: number[] = [];
  private first = 0;

  /** Forgets what no longer counts at `now` and says how many times do. */
  count(now: number, window: number): number {
    while (this.first < this.times.length && this.times[this.first] + window <= now) this.first++;
    if (this.first > 1000 && this.first * 2 > this.times.length) {
      this.times = this.times.slice(this.first);
      this.first = 0;
    }
    return this.times.length - this.first;
  }

  oldest(): number {
    return this.times[this.first];
  }

  add(now: number): void {
    this.times.push(now);
  }
}

class TieredLimiter {
  private rules: Rule[];
  private logs: Map<string, Log> = new Map();

  constructor(rules: Rule[]) {
    this.rules = rules;
  }

  request(user: string, network: string, route: string, now: number): number {
    const logs = this.rules.map((_, rule) => this.log(rule, user, network, route));
    const waits = this.rules.map(({ limit, window }, rule) =>
      logs[rule].count(now, window) < limit ? 0 : logs[rule].oldest() + window - now,
    );
    const wait = Math.max(...waits);
    if (wait === 0) logs.forEach((log) => log.add(now));
    return wait;
  }

  remaining(user: string, network: string, route: string, now: number): number {
    return Math.min(
      ...this.rules.map(
        ({ limit, window }, rule) => limit - this.log(rule, user, network, route).count(now, window),
      ),
    );
  }

  private log(rule: number, user: string, network: string, route: string): Log {
    const by = this.rules[rule].by;
    const parts = [String(rule)];
    if (by.startsWith("user")) parts.push(user);
    if (by === "network") parts.push(network);
    if (by.endsWith("route")) parts.push(route);
    const key = parts.join(" ");
    let log = this.logs.get(key);
    if (log === undefined) this.logs.set(key, (log = new Log()));
    return log;
  }
}
