// line: 9
// says: TypeError: Cannot read properties of null
interface Box {
  count: number;
}

class Counter {
  add(x: number): void {
    if (x < 0) (null as unknown as Box).count;
  }
  total(): number {
    return 8;
  }
}
