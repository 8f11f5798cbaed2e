class Counter {
  constructor(start) {
    this.count = start;
  }
  add(x) {
    this.count += x;
  }
  total() {
    return this.count;
  }
}
