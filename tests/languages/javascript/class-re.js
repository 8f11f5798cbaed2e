// line: 5
// says: TypeError: Cannot read properties of null
class Counter {
  add(x) {
    if (x < 0) null.count;
  }
  total() {
    return 8;
  }
}
