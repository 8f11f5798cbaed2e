// A window as a ring of blocks of 32 numbers, a bit for each. A block knows which numbers it stands
// for, so one that is left over from an earlier round is recognised and begun anew.
class Inbox {
  constructor(window, scanners) {
    this.window = window;
    this.limit = scanners;
    this.ring = Math.ceil(window / 32) + 1;
    this.scanners = new Map(); // in the order of their last offers
  }

  offer(name, epoch, number) {
    let scanner = this.scanners.get(name);
    this.scanners.delete(name);
    if (scanner === undefined || scanner.epoch < epoch) {
      scanner = { epoch, highest: number, blocks: new Map() };
      if (this.scanners.size === this.limit) this.scanners.delete(this.scanners.keys().next().value);
    }
    this.scanners.set(name, scanner);
    if (scanner.epoch > epoch) return "fenced";
    if (number <= scanner.highest - this.window) return "late";
    scanner.highest = Math.max(scanner.highest, number);

    const index = Math.floor(number / 32);
    const bit = 1 << (number % 32);
    const block = scanner.blocks.get(index % this.ring);
    if (block === undefined || block.index !== index) {
      scanner.blocks.set(index % this.ring, { index, bits: bit });
      return "accept";
    }
    if ((block.bits & bit) !== 0) return "duplicate";
    block.bits |= bit;
    return "accept";
  }

  remembered(name) {
    return this.scanners.has(name);
  }
}
