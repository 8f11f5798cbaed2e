// verdict: re
// line: 4
// says: class Counter has no method `total`; did you mean `totals`?
class Counter {
  add(x: number): void {}
  totals() {
    return 0;
  }
}
