const REMOVED = -1;

class ConfigStore {
  keys = new Map();
  written = [null];
  horizon = 0;

  put(key, value) {
    if (!this.keys.has(key)) this.keys.set(key, { versions: [], keepsOld: false });
    return this.write(this.keys.get(key), value);
  }

  remove(key) {
    const entry = this.keys.get(key);
    if (entry === undefined || entry.versions.at(-1).value === REMOVED) return 0;
    return this.write(entry, REMOVED);
  }

  get(key, revision) {
    if (revision > this.revision() || revision < this.horizon) return -2;
    const versions = this.keys.get(key)?.versions ?? [];
    let low = 0;
    let high = versions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (versions[middle].revision <= revision) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : versions[low - 1].value;
  }

  compact(upTo) {
    if (upTo <= this.horizon || upTo > this.revision()) return 0;
    let dropped = 0;
    while (this.horizon < upTo) {
      const { entry, value } = this.written[++this.horizon];
      if (entry.keepsOld) dropped++;
      if (value === REMOVED) dropped++;
      entry.keepsOld = value !== REMOVED;
    }
    return dropped;
  }

  revision() {
    return this.written.length - 1;
  }

  write(entry, value) {
    this.written.push({ entry, value });
    entry.versions.push({ revision: this.revision(), value });
    return this.revision();
  }
}
