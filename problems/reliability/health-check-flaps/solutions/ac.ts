interface Check {
  target: string;
  at: number;
  millis: number | null;
}

interface Change {
  target: string;
  at: number;
  inService: boolean;
}

/** Counts both kinds of rows; a check always ends one of them. */
class Health {
  inService = true;
  private failures = 0;
  private successes = 0;

  /** Returns whether the check changes the state. */
  take(ok: boolean, fall: number, rise: number): boolean {
    this.successes = ok ? this.successes + 1 : 0;
    this.failures = ok ? 0 : this.failures + 1;
    const changes = this.inService ? this.failures >= fall : this.successes >= rise;
    if (changes) this.inService = !this.inService;
    return changes;
  }
}

function healthChanges(checks: Check[], timeout: number, fall: number, rise: number): Change[] {
  const targets = new Map<string, Health>();
  const changes: Change[] = [];
  for (const { target, at, millis } of checks) {
    const health = targets.get(target) ?? new Health();
    targets.set(target, health);
    if (health.take(millis !== null && millis <= timeout, fall, rise)) {
      changes.push({ target, at, inService: health.inService });
    }
  }
  return changes;
}
