// cost: O(n log n)  space: O(n)

class Heap {
  constructor() {
    this.values = [];
  }

  push(value) {
    const heap = this.values;
    heap.push(value);
    for (let i = heap.length - 1; i > 0 && heap[(i - 1) >> 1] > heap[i]; i = (i - 1) >> 1) {
      [heap[i], heap[(i - 1) >> 1]] = [heap[(i - 1) >> 1], heap[i]];
    }
  }

  pop() {
    const heap = this.values;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0) heap[0] = last;
    for (let i = 0;;) {
      let small = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && heap[child] < heap[small]) small = child;
      }
      if (small === i) return top;
      [heap[i], heap[small]] = [heap[small], heap[i]];
      i = small;
    }
  }
}

var solve = function(values) {
  const heap = new Heap();
  values.forEach((value) => heap.push(value));
  let last = 0;
  for (let i = 0; i < values.length; ++i) last = heap.pop();
  return last;
};
