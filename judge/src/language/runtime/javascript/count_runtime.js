// Counts what a rewritten solution does (count_rewrite.js) and writes a line of JSON for each request,
// see docs/complexity.md. A count of 1 is a turn of a loop, a call, an element that a built-in touches,
// or 16 characters of text.
'use strict';

const fs = require('fs');
const v8 = require('v8');

const FRAME = 100;  // Bytes, about what a call takes.
const MOST_BLOCKS = 200;
// The heap is measured at a few moments of a request, each after collections, which take milliseconds:
// none is made where nobody asks for it. Where it is known what the request will count, the moments are
// these shares of that; else from half of what the request before counted on, and then every time the
// count has grown by this factor.
const SHARES = [0.4, 0.7, 0.92, 0.995];
const NEXT_SAMPLE = 1.6;
const GRAIN = 1500;  // Bytes that come and go with what the engine keeps of the code.
const MOST_BELOW = 4000;  // Bytes; with less than at the start the start was misread.
const COLLECTIONS = 3;  // A look; the lowest reading counts.
const WAIT = 4;  // Milliseconds.
const SETTLING = 10;  // Looks before the first one.
// What the compiler keeps is not the solution's.
const SPACES = /^(new|old|large_object|new_large_object)_space$/;

const LOOKS = process.env.GAVEL_COUNT_HEAP !== '0';
const EXPECTED = (process.env.GAVEL_COUNT_TOTALS ?? '').split(',').map(Number);  // Of each request.

const never = new Int32Array(new SharedArrayBuffer(4));
let counts = new Float64Array(0);
let total = 0;
let nextSample = Infinity;
let expected = 0;  // What the request will count; 0: not known.
let samples = 0;
let heapAtStart = 0;
let heapPeak = 0;
let samplingTime = 0;  // Nanoseconds of CPU time.
let depth = 0;
let deepest = 0;

const original = {
  gc: globalThis.gc,
  cpuUsage: process.cpuUsage,
  wait: Atomics.wait,
  apply: Reflect.apply,
  isArray: Array.isArray,
  isView: ArrayBuffer.isView,
  log2: Math.log2,
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  keys: Object.keys,
  tag: Object.prototype.toString,
  bind: Function.prototype.bind,
  setSize: Object.getOwnPropertyDescriptor(Set.prototype, 'size').get,
  mapSize: Object.getOwnPropertyDescriptor(Map.prototype, 'size').get,
};

function used() {
  let bytes = v8.getHeapStatistics().external_memory;
  for (const space of v8.getHeapSpaceStatistics()) {
    if (SPACES.test(space.space_name)) bytes += space.space_used_size;
  }
  return bytes;
}

/// What one collection finds dead may hold more, and pages that are swept behind the program's back are
/// reckoned as used until then, up to 256 kB each: only ever too much. Read at once, because to look
/// takes memory, too; and when sweeping had some time, which matters where there is much to sweep.
function heapNow() {
  let bytes = Infinity;
  for (let turn = 0; turn < COLLECTIONS; ++turn) {
    original.gc();
    bytes = original.min(bytes, used());
  }
  original.wait(never, 0, 0, WAIT);
  return original.min(bytes, used());
}

/// The count at which the heap is looked at next.
function nextLook() {
  if (!(expected > 0)) return original.max(nextSample * NEXT_SAMPLE, total + 1);
  for (const share of SHARES) {
    const at = Math.floor(share * expected);
    if (at > total) return at;
  }
  return Infinity;
}

function sampleHeap() {
  const {user, system} = original.cpuUsage();
  heapPeak = original.max(heapPeak, heapNow() - heapAtStart);
  const spent = original.cpuUsage({user, system});
  samplingTime += (spent.user + spent.system) * 1000;
  ++samples;
  nextSample = nextLook();
}

function tick(site) {
  ++counts[site];
  if (++total >= nextSample) sampleHeap();
}

function addCost(site, cost) {
  if (!(cost > 0)) return;
  counts[site] += cost;
  total += cost;
}

function charge(site, cost) {
  addCost(site, cost);
  if (total >= nextSample) sampleHeap();
}

// --- Costs -------------------------------------------------------------------

function textCost(length) {
  return (length + 15) >>> 4;
}

function isTyped(value) {
  return original.isView(value) && value.length !== undefined;
}

/// Of touching every element of a built-in value once.
function sizeOf(value) {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (original.isArray(value) || isTyped(value)) return value.length;
  switch (original.apply(original.tag, value, [])) {
    case '[object Set]':
      return value instanceof Set ? original.apply(original.setSize, value, []) : 0;
    case '[object Map]':
      return value instanceof Map ? original.apply(original.mapSize, value, []) : 0;
    case '[object Arguments]':
      return value.length;
    default:
      return 0;
  }
}

function position(argument, length, otherwise) {
  if (typeof argument !== 'number') return otherwise;
  return argument < 0 ? original.max(0, length + argument) : original.min(argument, length);
}

/// n log r for r runs: sorting what is sorted is linear. A comparison that is the solution's own counts
/// by itself.
function sortCost(values, compare) {
  const {length} = values;
  if (typeof compare === 'function' || length < 2) return length;
  let falls = 0;
  const typed = isTyped(values);
  for (let i = 1; i < length; ++i) {
    const a = values[i - 1];
    const b = values[i];
    if (typed ? a > b : typeof a === 'object' || typeof b === 'object' || `${String(a)}` > `${String(b)}`) {
      ++falls;
    }
  }
  const runs = original.min(falls, length - 1 - falls) + 1;
  return Math.floor(length * (1 + original.log2(runs)));
}

function structureSize(value) {
  const seen = new Set();
  const todo = [value];
  let size = 0;
  while (todo.length > 0) {
    const next = todo.pop();
    ++size;
    if (typeof next === 'string') size += textCost(next.length);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (original.isArray(next)) {
      for (let i = 0; i < next.length; ++i) todo.push(next[i]);
    } else {
      for (const key of original.keys(next)) {
        const slot = Object.getOwnPropertyDescriptor(next, key);
        if (slot && 'value' in slot) todo.push(slot.value);
      }
    }
  }
  return size;
}

/// Before the call: (this, arguments) to a cost. Where the cost is only known afterwards, `after` gets
/// the result, too.
const before = new Map();
const after = new Map();

function describe(table, owner, names, cost) {
  for (const name of names.split(' ')) {
    if (typeof owner[name] === 'function') table.set(owner[name], cost);
  }
}

const searched = (self, values, found) => found < 0 ? self.length : found + 1;
for (const owner of [Array.prototype, Object.getPrototypeOf(Int8Array.prototype)]) {
  describe(before, owner, 'reverse toReversed toSpliced with join toString toLocaleString', (self) => self.length);
  describe(before, owner, 'every filter find findIndex findLast flatMap forEach map reduce reduceRight some',
           (self) => self.length);
  describe(before, owner, 'sort toSorted', (self, values) => sortCost(self, values[0]));
  describe(before, owner, 'fill copyWithin',
           (self, values) => self.length - position(values[1], self.length, 0));
  describe(after, owner, 'slice flat concat', (self, values, result) => result.length);
  describe(after, owner, 'indexOf',
           (self, values, found) => searched(self, values, found) - position(values[1], self.length, 0));
  describe(after, owner, 'lastIndexOf', (self, values, found) => self.length - original.max(found, 0));
  describe(after, owner, 'includes', (self, values, found) => {
    if (!found) return self.length;
    const at = values[0] !== values[0] ? 0 : original.apply(Array.prototype.indexOf, self, [values[0]]);
    return original.max(at, 0) + 1;
  });
}
describe(before, Array.prototype, 'shift unshift', (self) => self.length);
describe(before, Array.prototype, 'splice', (self, values) => {
  const start = position(values[0], self.length, 0);
  return values.length === 0 ? 0 : self.length - start + values.length;
});
describe(after, Array.prototype, 'join', (self, values, text) => self.length + textCost(text.length));
describe(after, Array, 'from', (self, values, result) => result.length || 0);
describe(after, Object, 'keys values entries getOwnPropertyNames',
         (self, values, result) => result.length);
describe(before, Object, 'assign', (self, values) => {
  let size = 0;
  for (let i = 1; i < values.length; ++i) {
    if (typeof values[i] === 'object' && values[i] !== null) size += original.keys(values[i]).length;
  }
  return size;
});
describe(after, Object, 'fromEntries', (self, values, result) => original.keys(result).length);
describe(before, Function.prototype, 'apply', (self, values) => sizeOf(values[1]));
describe(after, JSON, 'stringify', (self, values, text) => text === undefined ? 1 : text.length >> 2);
describe(before, JSON, 'parse', (self, values) => String(values[0]).length >> 2);
describe(after, String.prototype,
         'normalize padEnd padStart repeat replace replaceAll toLowerCase toUpperCase trim trimEnd trimStart',
         (self, values, text) => textCost(original.max(self.length, text.length)));
describe(after, String.prototype, 'split match',
         (self, values, parts) => textCost(self.length) + (parts ? parts.length : 0));
describe(before, String.prototype, 'matchAll search localeCompare', (self) => textCost(self.length));
describe(before, String.prototype, 'startsWith endsWith', (self, values) => textCost(String(values[0]).length));
describe(after, String.prototype, 'indexOf',
         (self, values, found) => textCost((found < 0 ? self.length : found) - position(values[1], self.length, 0)));
describe(after, String.prototype, 'lastIndexOf',
         (self, values, found) => textCost(self.length - original.max(found, 0)));
describe(after, String.prototype, 'includes', (self, values, found) => textCost(
    found ? original.apply(String.prototype.indexOf, self, values) : self.length));
describe(before, RegExp.prototype, 'exec test', (self, values) => textCost(String(values[0]).length));
// Called as they are, these cost nothing that grows.
for (const name of ['at', 'entries', 'keys', 'values']) before.delete(Array.prototype[name]);

function costly(site, f, self, values) {
  // Whatever else has been found under such a name, its cost is not known.
  const known = self !== null && /^(string|object|function)$/.test(typeof self);
  const first = known ? before.get(f) : undefined;
  const cost = first === undefined ? 0 : first(self, values);
  const result = original.apply(f, self, values);
  // Afterwards: the heap may be looked at now, and the result is part of it.
  charge(site, cost);
  const second = known ? after.get(f) : undefined;
  if (second !== undefined && result !== undefined && result !== null) {
    charge(site, second(self, values, result));
  }
  return result;
}

// --- What the rewritten code calls --------------------------------------------

function* counted(site, iterator) {
  for (const value of iterator) {
    charge(site, 1);
    yield value;
  }
}

const runtime = {
  /// A call of a function, a turn of a loop.
  $gt: tick,
  /// A recursive call begins, ends.
  $ge() {
    if (++depth > deepest) deepest = depth;
  },
  $gx() {
    --depth;
  },
  /// The body of a recursive arrow function.
  $gq(site, body) {
    tick(site);
    if (++depth > deepest) deepest = depth;
    try {
      return body();
    } finally {
      --depth;
    }
  },
  /// The method of that name, bound to its object.
  $gm(site, self, name) {
    const f = self[name];
    if (typeof f !== 'function') throw new TypeError(`${name} is not a function`);
    if (before.has(f) || after.has(f)) return (...values) => costly(site, f, self, values);
    return original.apply(original.bind, f, [self]);
  },
  /// What is taken apart, or what a collection is made of.
  $gi(site, value) {
    if (typeof value === 'number') {
      addCost(site, value);
    } else if (typeof value === 'object' && value !== null &&
               /^\[object (Array|Map|Set|String) Iterator\]$/.test(original.apply(original.tag, value, []))) {
      return counted(site, value);
    } else {
      addCost(site, sizeOf(value));
    }
    return value;
  },
  /// What was made of it: the heap may be looked at now.
  $gw(value) {
    if (total >= nextSample) sampleHeap();
    return value;
  },
  $go(site, value) {
    if (typeof value === 'object' && value !== null) addCost(site, original.keys(value).length);
    return value;
  },
  /// === and ==, whose cost is that of comparing texts.
  $gs(site, a, b) {
    const same = a === b;
    if (same && typeof a === 'string') charge(site, a.length >>> 4);
    return same;
  },
  $gl(site, a, b) {
    // eslint-disable-next-line eqeqeq
    const same = a == b;
    if (same && typeof a === 'string') charge(site, a.length >>> 4);
    return same;
  },
};

/// What the requests of a process count.
class Watch {
  constructor(sites) {
    this.file = fs.openSync('gavel_counts.jsonl', 'a');
    this.active = false;
    this.looked = this.hasLooked = false;
    this.know(sites);
    for (const name of original.keys(runtime)) {
      Object.defineProperty(globalThis, name, {value: runtime[name]});
    }
  }

  know(sites) {
    this.sites = sites;
    counts = new Float64Array(sites.length);
  }

  begin(index) {
    this.index = index;
    this.calls = 0;
    this.worst = 0;
    counts.fill(0);
    const firstSample = original.max(64, total / 2);
    this.looked = LOOKS && original.gc !== undefined;
    if (this.looked && !this.hasLooked) this.settle();
    total = depth = deepest = samples = samplingTime = 0;
    heapPeak = -Infinity;
    nextSample = Infinity;
    this.active = true;
    if (this.looked) {
      expected = EXPECTED[index];
      heapAtStart = heapNow();
      nextSample = expected > 0 ? nextLook() : firstSample;
    }
    this.last = 0;
  }

  /// The first collections move what is there about, until it lies where later ones leave it; what
  /// looking itself needs is not the first request's.
  settle() {
    for (let turn = 0; turn < SETTLING; ++turn) heapNow();
    this.hasLooked = true;
  }

  callEnded() {
    this.worst = original.max(this.worst, total - this.last);
    this.last = total;
    ++this.calls;
  }

  /// The call failed: what it counted until then says nothing.
  abandon() {
    this.active = false;
    nextSample = Infinity;
  }

  end(cpu) {
    if (!this.active) return;
    this.active = false;
    if (this.looked && samples === 0) sampleHeap();
    nextSample = Infinity;
    const blocks = [];
    for (let i = 0; i < counts.length; ++i) {
      if (counts[i] > 0) blocks.push([this.sites[i], counts[i]]);
    }
    blocks.sort((a, b) => b[1] - a[1]);
    const record = {
      test: this.index,
      calls: original.max(1, this.calls),
      total,
      worst: this.calls > 0 ? this.worst : total,
      cpu_ns: original.max(0, cpu - samplingTime),
      heap: this.looked && heapPeak > -MOST_BELOW ? original.max(0, heapPeak) : -1,
      grain: GRAIN,
      stack: deepest * FRAME,
      blocks: blocks.slice(0, MOST_BLOCKS),
    };
    fs.writeSync(this.file, `${JSON.stringify(record)}\n`);
  }
}

exports.Watch = Watch;
