// Steps are known by their place in the order of names, so the heap holds plain numbers.
function planSteps(names, needs) {
  const n = names.length;
  const byName = [...names.keys()].sort((a, b) => (names[a] < names[b] ? -1 : 1));
  const rank = new Array(n);
  byName.forEach((step, place) => { rank[step] = place; });

  const needed = Array.from({ length: n }, () => []);
  const waiting = Array.from({ length: n }, () => []);
  const missing = new Array(n).fill(0);
  for (const [a, b] of needs) {
    needed[rank[a]].push(rank[b]);
    waiting[rank[b]].push(rank[a]);
    missing[rank[a]]++;
  }

  const heap = [];
  const push = (value) => {
    let at = heap.push(value) - 1;
    while (at > 0 && heap[(at - 1) >> 1] > value) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = value;
  };
  const pop = () => {
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
      if (child >= heap.length || heap[child] >= last) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return top;
  };

  for (let step = 0; step < n; step++) {
    if (missing[step] === 0) push(step);
  }
  const name = (step) => names[byName[step]];
  const order = [];
  while (heap.length > 0) {
    const step = pop();
    order.push(name(step));
    for (const next of waiting[step]) {
      if (--missing[next] === 0) push(next);
    }
  }
  if (order.length === n) return { order, cycle: [] };

  const stuck = (step) => missing[step] > 0;
  const visited = new Map();
  let step = missing.findIndex((count) => count > 0);
  while (!visited.has(step)) {
    visited.set(step, visited.size);
    step = needed[step].filter(stuck).reduce((a, b) => Math.min(a, b));
  }
  const walk = [...visited.keys()];
  return { order: [], cycle: walk.slice(visited.get(step)).map(name) };
}
