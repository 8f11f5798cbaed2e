class Counter {
  private count: number;

  constructor(start: number) {
    this.count = start;
  }

  add(x: number): void {
    this.count += x;
  }

  total(): number {
    return this.count;
  }
}
