// Pieces that neither overlap nor touch, ordered, in two parallel arrays.
class UploadAssembler {
  private size: number;
  private starts: number[] = [];
  private ends: number[] = [];
  private total = 0;

  constructor(size: number) {
    this.size = size;
  }

  receive(offset: number, data: number[], checksum: number): boolean {
    const end = offset + data.length;
    if (end > this.size || data.reduce((sum, byte) => sum + byte, 0) !== checksum) return false;
    const from = firstAtLeast(this.ends, offset);
    const to = firstAtLeast(this.starts, end + 1);
    if (from === to) {
      this.replace(from, to, [[offset, end]]);
    } else {
      const joined = [Math.min(offset, this.starts[from]), Math.max(end, this.ends[to - 1])];
      this.replace(from, to, [joined]);
    }
    return true;
  }

  lose(start: number, end: number): number {
    const from = firstAtLeast(this.ends, start + 1);
    const to = firstAtLeast(this.starts, end);
    if (start === end || from >= to) return 0;
    const rests: number[][] = [];
    if (this.starts[from] < start) rests.push([this.starts[from], start]);
    if (this.ends[to - 1] > end) rests.push([end, this.ends[to - 1]]);
    const before = this.total;
    this.replace(from, to, rests);
    return before - this.total;
  }

  resumeAt(offset: number): number {
    const piece = firstAtLeast(this.ends, offset + 1);
    return piece < this.ends.length && this.starts[piece] <= offset ? this.ends[piece] : offset;
  }

  received(): number {
    return this.total;
  }

  private replace(from: number, to: number, pieces: number[][]): void {
    for (let i = from; i < to; ++i) this.total -= this.ends[i] - this.starts[i];
    for (const [start, end] of pieces) this.total += end - start;
    this.starts.splice(from, to - from, ...pieces.map((piece) => piece[0]));
    this.ends.splice(from, to - from, ...pieces.map((piece) => piece[1]));
  }
}

function firstAtLeast(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
