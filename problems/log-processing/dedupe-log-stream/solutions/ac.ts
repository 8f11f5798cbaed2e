interface Line {
  host: string;
  text: string;
  end: number;
  held: number;
}

// A Map iterates in the order of insertion: a line that is deleted and set again goes to the back.
class LogDeduper {
  private window: number;
  private lines = new Map<string, Line>();

  constructor(window: number) {
    this.window = window;
  }

  write(host: string, text: string, now: number): number {
    const key = JSON.stringify([host, text]);
    const line = this.lines.get(key);
    if (line !== undefined && now < line.end) {
      line.held += 1;
      return -1;
    }
    this.lines.delete(key);
    this.lines.set(key, { host, text, end: now + this.window, held: 0 });
    return line?.held ?? 0;
  }

  sweep(now: number): Repeated[] {
    const reports: Repeated[] = [];
    for (const [key, { host, text, end, held }] of this.lines) {
      if (now < end) break;
      this.lines.delete(key);
      if (held > 0) reports.push({ host, text, count: held });
    }
    return reports;
  }
}
