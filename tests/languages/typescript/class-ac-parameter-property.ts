class Counter {
  constructor(private count: number) {}
  add(x: number): void {
    this.count += x;
  }
  total(): number {
    return this.count;
  }
}
