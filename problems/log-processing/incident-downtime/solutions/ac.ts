interface Incident {
  service: string;
  start: number;
  length: number | null;
}

interface Service {
  name: string;
  down: number;
  outages: number;
  longest: number;
}

// Begins and ends as changes of the number of open incidents, by time.
class Timeline {
  private changes = new Map<number, number>();

  add(begin: number, end: number): void {
    if (begin >= end) return;
    this.changes.set(begin, (this.changes.get(begin) ?? 0) + 1);
    this.changes.set(end, (this.changes.get(end) ?? 0) - 1);
  }

  outages(): number[] {
    const lengths: number[] = [];
    let open = 0;
    let begin = 0;
    for (const at of Float64Array.from(this.changes.keys()).sort()) {
      const before = open;
      open += this.changes.get(at)!;
      if (before === 0 && open > 0) begin = at;
      if (before > 0 && open === 0) lengths.push(at - begin);
    }
    return lengths;
  }
}

function downtime(incidents: Incident[], since: number, until: number) {
  const timelines = new Map<string, Timeline>();
  const any = new Timeline();
  for (const { service, start, length } of incidents) {
    let own = timelines.get(service);
    if (own === undefined) timelines.set(service, (own = new Timeline()));
    const begin = Math.max(since, start);
    const end = length === null ? until : Math.min(until, start + length);
    own.add(begin, end);
    any.add(begin, end);
  }
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const services: Service[] = [];
  for (const [name, timeline] of timelines) {
    const lengths = timeline.outages();
    const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
    services.push({ name, down: sum(lengths), outages: lengths.length, longest });
  }
  services.sort((a, b) => b.down - a.down || (a.name < b.name ? -1 : 1));
  return { services, anyDown: sum(any.outages()) };
}
