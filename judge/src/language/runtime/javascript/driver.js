// Answers the requests of gavel with the solution's function or class: frames from descriptor 3,
// frames to descriptor 4. See judge/src/wire for the frames.
'use strict';

const fs = require('fs');
const path = require('path');
const util = require('util');
const vm = require('vm');
require('./output.js');

const {parse, stringify} = JSON;
const {reallyExit, cpuUsage} = process;
const cpuOf = cpuUsage.bind(process);

const READY = 1;
const NOT_READY = 2;
const RESULT = 3;
const FAILURE = 4;
const OUT_OF_MEMORY = 1;
const STACK_OVERFLOW = 2;
const MOST_NODES = 1 << 24;
const LOWEST = {
  int: -(2n ** 31n),
  long: -(2n ** 63n)
};
const HIGHEST = {
  int: 2n ** 31n - 1n,
  long: 2n ** 63n - 1n
};

/// The solution has not what gavel is to call.
class NotReady extends Error {
  constructor(message, line = 0) {
    super(message);
    this.line = line;
  }
}

/// A result is not of the declared type. `place` grows from the inside out.
class WrongValue extends Error {
  constructor(message, place = '') {
    super(message);
    this.place = place;
  }
}

// --- Types -------------------------------------------------------------------

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

/// A type as TypeScript spells it.
function spelling(type) {
  const plain = {
    void: 'void',
    bool: 'boolean',
    int: 'number',
    double: 'number',
    char: 'string',
    string: 'string',
    tree: 'TreeNode | null',
    linked: 'ListNode | null',
    record: type.record,
  };
  let text = plain[type.kind];
  if (type.kind === 'long') text = type.wide ? 'bigint' : 'number';
  if (type.kind === 'list') {
    const inner = spelling(type.args[0]);
    text = inner.includes(' ') ? `(${inner})[]` : `${inner}[]`;
  }
  if (type.kind === 'map') text = `Map<${type.args.map(spelling).join(', ')}>`;
  return type.nullable && !text.endsWith('null') ? `${text} | null` : text;
}

function makeWide(type) {
  type.wide = true;
  type.args.forEach(makeWide);
}

// --- From the wire to JavaScript ---------------------------------------------

function readTree(slots, read) {
  const nodes = (slots || []).map((v) => (v === null ? null : new TreeNode(read ? read(v) : v)));
  let next = 1;
  for (const node of nodes) {
    if (node === null) continue;
    if (next < nodes.length) node.left = nodes[next++];
    if (next < nodes.length) node.right = nodes[next++];
  }
  return nodes.length > 0 ? nodes[0] : null;
}

function readLinked(values, read) {
  let head = null;
  for (let i = (values || []).length - 1; i >= 0; --i) {
    head = new ListNode(read ? read(values[i]) : values[i], head);
  }
  return head;
}

function readMap(pairs, readKey, readValue) {
  const map = new Map();
  for (const [key, value] of pairs) {
    map.set(readKey ? readKey(key) : key, readValue ? readValue(value) : value);
  }
  return map;
}

/// Integers of 16 digits and more, which a number may not hold, arrive as strings.
const readInteger = (value) => Number(value);
const readWide = (value) => BigInt(value);
const readDouble = (value) => (typeof value === 'string' ? Number(value) : value);

/// Makes objects whose shape V8 knows from the start.
function makeRecordReader(record, context) {
  let read = null;
  return (values) => {
    if (read === null) {
      const readers = record.fields.map(([, type]) => makeReader(type, context));
      const fields = record.fields.map(
          ([name], i) =>
              `${stringify(name)}: ${readers[i] ? `readers[${i}](values[${i}])` : `values[${i}]`}`);
      read = new Function('readers', `return (values) => ({${fields.join(', ')}});`)(readers);
    }
    return read(values);
  };
}

function makePlainReader(type, context) {
  const inner = type.args.map((argument) => makeReader(argument, context));
  switch (type.kind) {
    case 'long':
      return context.wide ? (type.wide ? readWide : readInteger) : null;
    case 'double':
      return readDouble;
    case 'list': {
      const read = inner[0];
      return read && ((values) => values.map((value) => read(value)));
    }
    case 'map':
      return (pairs) => readMap(pairs, inner[0], inner[1]);
    case 'tree':
      return (slots) => readTree(slots, inner[0]);
    case 'linked':
      return (values) => readLinked(values, inner[0]);
    case 'record':
      return makeRecordReader(context.records[type.record], context);
    default:
      return null;
  }
}

/// A function from JSON to what the solution gets; null when they are the same.
function makeReader(type, context) {
  const read = makePlainReader(type, context);
  if (read === null || !type.nullable) return read;
  return (value) => (value === null ? null : read(value));
}

// --- From JavaScript to the wire ---------------------------------------------

function nameOf(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return typeof value;
  const {constructor} = value;
  if (Array.isArray(value)) return 'an array';
  return constructor && constructor.name ? constructor.name : 'an object';
}

function wrong(value, type) { return new WrongValue(`is ${nameOf(value)}, not ${spelling(type)}`); }

function within(place, write) {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    throw new WrongValue(error.message, place() + error.place);
  }
}

function writeBoolean(type) {
  return (value) => {
    if (value === true) return 'true';
    if (value === false) return 'false';
    throw wrong(value, type);
  };
}

function writeInteger(type) {
  const low = LOWEST[type.kind];
  const high = HIGHEST[type.kind];
  const least = Math.max(Number(low), Number.MIN_SAFE_INTEGER);
  const most = Math.min(Number(high), Number.MAX_SAFE_INTEGER);
  const hold = type.kind === 'int' ? '32 bits' : '64 bits';
  return (value) => {
    if (typeof value === 'number') {
      if (Number.isInteger(value) && value >= least && value <= most)
        return String(value === 0 ? 0 : value);
      if (!Number.isInteger(value)) throw new WrongValue(`is ${value}, which is not an integer`);
    } else if (typeof value !== 'bigint') {
      throw wrong(value, type);
    }
    const exact = BigInt(value);
    if (exact < low || exact > high)
      throw new WrongValue(`is ${value}, which does not fit in ${hold}`);
    return exact.toString();
  };
}

function writeDouble(type) {
  return (value) => {
    if (typeof value !== 'number') throw wrong(value, type);
    if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : String(value);
    return `"${value}"`;
  };
}

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function writeString(type) {
  return (value) => {
    if (typeof value !== 'string') throw wrong(value, type);
    if (lone.test(value)) throw new WrongValue('is a string with a lone surrogate');
    return stringify(value);
  };
}

function writeChar(type) {
  return (value) => {
    if (typeof value !== 'string') throw wrong(value, type);
    if (value.length !== 1) {
      throw new WrongValue(`is a string of length ${value.length}, not a single character`);
    }
    if (value.charCodeAt(0) > 255)
      throw new WrongValue(`is ${stringify(value)}, which is not a single byte`);
    return stringify(value);
  };
}

function writeElements(values, write, place) {
  const parts = new Array(values.length);
  for (let i = 0; i < values.length; ++i) {
    try {
      parts[i] = write(values[i]);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      throw new WrongValue(error.message, place(i) + error.place);
    }
  }
  return `[${parts.join(',')}]`;
}

function writeList(type, context) {
  const write = makeWriter(type.args[0], context);
  return (values) => {
    if (!Array.isArray(values)) throw wrong(values, type);
    return writeElements(values, write, (i) => `[${i}]`);
  };
}

function writeMap(type, context) {
  const writeKey = makeWriter(type.args[0], context);
  const writeValue = makeWriter(type.args[1], context);
  return (map) => {
    if (!(map instanceof Map)) throw wrong(map, type);
    const parts = [];
    for (const [key, value] of map) {
      const shown = () => util.inspect(key);
      const written = within(() => `key ${shown()} `, () => writeKey(key));
      parts.push(`[${written},${within(() => `[${shown()}]`, () => writeValue(value))}]`);
    }
    return `[${parts.join(',')}]`;
  };
}

function writeRecord(type, context) {
  const record = context.records[type.record];
  let writers = null;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw wrong(value, type);
    if (writers === null) writers = record.fields.map(([, field]) => makeWriter(field, context));
    const parts = record.fields.map(([name], i) => {
      const field = value[name];
      if (field === undefined) throw new WrongValue('was never set', `.${name}`);
      return within(() => `.${name}`, () => writers[i](field));
    });
    return `[${parts.join(',')}]`;
  };
}

const isNode = (node, link) =>
    typeof node === 'object' && node !== null && 'val' in node && link in node;

function writeLinked(type, context) {
  const write = makeWriter(type.args[0], context);
  return (head) => {
    const values = [];
    for (let node = head; node !== null; node = node.next) {
      if (!isNode(node, 'next')) throw wrong(node, type);
      values.push(node.val);
      if (values.length > MOST_NODES) throw new WrongValue('is a linked list with a cycle');
    }
    return writeElements(values, write, (i) => `node ${i}`);
  };
}

function writeTree(type, context) {
  const write = makeWriter(type.args[0], context);
  const writeSlot = (node) => (node === null ? 'null' : write(node.val));
  return (root) => {
    const nodes = root === null ? [] : [root];
    for (let i = 0; i < nodes.length; ++i) {
      const node = nodes[i];
      if (node === null) continue;
      if (!isNode(node, 'left')) throw wrong(node, type);
      nodes.push(node.left, node.right);
      if (nodes.length > 2 * MOST_NODES) throw new WrongValue('is a tree with a cycle');
    }
    while (nodes.length > 0 && nodes[nodes.length - 1] === null) nodes.pop();
    return writeElements(nodes, writeSlot, (i) => `node ${i}`);
  };
}

const WRITERS = {
  void: () => () => 'null',
  bool: writeBoolean,
  int: writeInteger,
  long: writeInteger,
  double: writeDouble,
  char: writeChar,
  string: writeString,
  list: writeList,
  map: writeMap,
  record: writeRecord,
  tree: writeTree,
  linked: writeLinked,
};

/// A function that checks a value and gives its JSON.
function makeWriter(type, context) {
  const write = WRITERS[type.kind](type, context);
  if (!type.nullable) return write;
  return (value) => (value === null ? 'null' : write(value));
}

// --- Frames ------------------------------------------------------------------

/// CPU microseconds of all threads.
function cpuNow() {
  const usage = cpuOf();
  return usage.user + usage.system;
}

function send(kind, index, cpu, payload) {
  const frame = Buffer.allocUnsafe(17 + payload.length);
  frame.writeUInt32LE(13 + payload.length, 0);
  frame.writeUInt8(kind, 4);
  frame.writeUInt32LE(index, 5);
  frame.writeBigInt64LE(BigInt(cpu) * 1000n, 9);
  payload.copy(frame, 17);
  for (let at = 0; at < frame.length;) at += fs.writeSync(4, frame, at);
}

function packText(text) {
  let data = Buffer.from(text);
  if (data.length > 2000)
    data = Buffer.concat([Buffer.from(data.toString('utf8', 0, 1990)), Buffer.from('...')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([length, data]);
}

function packFailure(type, message, line = 0, call = -1, flags = 0) {
  const head = Buffer.alloc(9);
  head.writeInt32LE(line, 0);
  head.writeInt32LE(call, 4);
  head.writeUInt8(flags, 8);
  return Buffer.concat([head, packText(type), packText(message)]);
}

/// The innermost line of the solution that the error went through.
function lineIn(solution, error) {
  const stack = String(error.stack);
  const at = stack.indexOf(`${solution.file}:`);
  const line = at < 0 ? 0 : parseInt(stack.slice(at + solution.file.length + 1), 10) || 0;
  return solution.lines && line > 0 ? solution.lines[line - 1] || 0 : line;
}

function packException(solution, error, call = -1) {
  if (!(error instanceof Error)) {
    let text;
    try {
      text = util.inspect(error);
    } catch (_) {
      text = typeof error;
    }
    return packFailure('throw', text, 0, call);
  }
  try {
    const own = error.constructor && error.constructor.name;
    const name = error.name === 'Error' && own ? own : String(error.name);
    const message = String(error.message);
    let flags = 0;
    if (error instanceof RangeError && message.includes('call stack size')) flags = STACK_OVERFLOW;
    if (error instanceof RangeError && message.includes('allocation failed')) flags = OUT_OF_MEMORY;
    return packFailure(name, message, lineIn(solution, error), call, flags);
  } catch (_) {
    return packFailure('Error', '', 0, call);
  }
}

// --- The solution ------------------------------------------------------------

function distance(a, b) {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

function near(name, candidates) {
  const low = name.toLowerCase();
  let best = null;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of candidates) {
    const apart = distance(low, candidate.toLowerCase());
    if (apart < least && candidate !== name) {
      best = candidate;
      least = apart;
    }
  }
  return best === null ? '' : `; did you mean \`${best}\`?`;
}

/// The code with its comments blanked out.
function bareCode(solution) {
  return solution.code.replace(
      /\/\/.*|\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function lineOf(solution, word) {
  const code = bareCode(solution);
  const at = code.search(new RegExp(`\\b(?:function\\*?|class|var|let|const)\\s+${word}\\b`));
  if (at < 0) return 0;
  const line = code.slice(0, at).split('\n').length;
  return solution.lines ? solution.lines[line - 1] || 0 : line;
}

function definedNames(solution) {
  const names = [];
  for (const match of bareCode(solution).matchAll(
           /\b(?:function\*?|class|var|let|const)\s+([\w$]+)/g)) {
    names.push(match[1]);
  }
  return names;
}

function methodNames(prototype) {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}

/// What the solution defines under a name: a declaration of its script, or what it exports.
function lookUp(name) {
  const declared = vm.runInThisContext(`typeof ${name} === 'undefined' ? undefined : ${name}`);
  if (declared !== undefined) return declared;
  const {exports} = globalThis.module;
  if (typeof exports === 'function' && (exports.name === name || exports.name === ''))
    return exports;
  return exports[name];
}

function signature(method) {
  return `${method.name}(${method.params.map(([name]) => name).join(', ')})`;
}

function checkParameters(solution, called, wanted, line) {
  if (called.length <= wanted.params.length) return;
  throw new NotReady(
      `${wanted.name} takes ${called.length} parameters, but gavel calls \`${signature(wanted)}\``,
      line);
}

function findFunction(solution) {
  const [method] = solution.methods;
  const found = lookUp(method.name);
  if (typeof found === 'function') {
    checkParameters(solution, found, method, lineOf(solution, method.name));
    return () => found;
  }
  const Solution = lookUp('Solution');
  if (typeof Solution === 'function' && Solution.prototype) {
    if (typeof Solution.prototype[method.name] === 'function') {
      return () => {
        const object = new Solution();
        return object[method.name].bind(object);
      };
    }
    throw new NotReady(
        `class Solution has no method \`${method.name}\`${
            near(method.name, methodNames(Solution.prototype))}`,
        lineOf(solution, 'Solution'));
  }
  if (found !== undefined) throw new NotReady(`${method.name} is ${nameOf(found)}, not a function`);
  throw new NotReady(
      `there is no function ${method.name}${near(method.name, definedNames(solution))}`);
}

function findClass(solution) {
  const found = lookUp(solution.class);
  if (typeof found !== 'function' || !found.prototype) {
    throw new NotReady(
        `there is no class ${solution.class}${near(solution.class, definedNames(solution))}`);
  }
  const names = methodNames(found.prototype);
  // Methods may also be made by the constructor; only a prototype with others shows a misspelling.
  const usesPrototype = names.length > 0;
  for (const method of solution.methods) {
    const own = method.constructor ? found : found.prototype[method.name];
    if (typeof own === 'function') {
      checkParameters(solution, own, method, lineOf(solution, solution.class));
    } else if (usesPrototype) {
      throw new NotReady(
          `class ${solution.class} has no method \`${method.name}\`${near(method.name, names)}`,
          lineOf(solution, solution.class));
    }
  }
  return found;
}

function prepareTypes(solution) {
  const wide = new Set(solution.wide);
  const context = {wide: wide.size > 0, records: {}};
  for (const record of solution.records) {
    context.records[record.name] = record;
    for (const [name, type] of record.fields)
      if (wide.has(`${record.name}.${name}`)) makeWide(type);
  }
  for (const method of solution.methods) {
    for (const [name, type] of method.params)
      if (wide.has(name)) makeWide(type);
    if (context.wide) makeWide(method.result);
    method.readers = method.params.map(([, type]) => makeReader(type, context));
    method.write = makeWriter(method.result, context);
  }
  solution.hasWide = context.wide;
}

function loadSolution(solution) {
  prepareTypes(solution);
  Object.assign(globalThis, {ListNode, TreeNode, require, module: {exports: {}}});
  globalThis.exports = globalThis.module.exports;
  vm.runInThisContext(solution.code, {filename: solution.file});
  return solution.kind === 'class' ? findClass(solution) : findFunction(solution);
}

function readArguments(method, values) {
  return values.map((value, i) => (method.readers[i] ? method.readers[i](value) : value));
}

function writeResult(method, value) {
  try {
    return method.write(value);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    const {name} = method;
    const wanted = spelling(method.result);
    if (error.place) {
      throw new WrongValue(
          `${name}() should return ${wanted}, but ${error.place.trim()} ${error.message}`);
    }
    if (value === undefined) {
      throw new WrongValue(
          `${name}() returned undefined, but should return ${wanted}: is a \`return\` missing?`);
    }
    if (value instanceof Promise) {
      throw new WrongValue(
          `${name}() returned a Promise, but should return ${wanted}: it must not be async`);
    }
    if (error.message.startsWith(`is ${nameOf(value)}, not`)) {
      throw new WrongValue(`${name}() returned ${nameOf(value)}, but should return ${wanted}`);
    }
    throw new WrongValue(`${name}() should return ${wanted}, but the result ${error.message}`);
  }
}

/// One test: what is called, how far it came, how long it took.
const trial = {
  running: false,
  index: 0,
  call: -1,
  started: 0,
  cpu: 0
};

/// What a counting build notes down; else null.
let watch = null;

function start() {
  if (watch) watch.begin(trial.index);
  trial.started = cpuNow();
}

function stop() {
  if (trial.started > 0) trial.cpu = cpuNow() - trial.started;
  trial.started = 0;
  if (watch) watch.end(trial.cpu * 1000);
}

function runFunction(solution, make, request) {
  const [method] = solution.methods;
  const values = readArguments(method, request);
  start();
  const result = make()(...values);
  stop();
  return writeResult(method, result);
}

function runCalls(solution, Class, request) {
  const calls = request.map(([number, values]) => {
    const method = solution.methods[number];
    return {number, method, values: readArguments(method, values)};
  });
  const parts = [];
  let object = null;
  start();
  for (let i = 0; i < calls.length; ++i) {
    const {number, method, values} = calls[i];
    trial.call = i;
    let result = null;
    if (method.constructor) {
      object = new Class(...values);
    } else {
      result = object[method.name](...values);
    }
    if (watch) watch.callEnded();
    // At once: the solution may return an array that it goes on to change.
    parts.push(number, writeResult(method, result));
  }
  stop();
  return `[${parts.join(',')}]`;
}

/// Whole numbers that a number may not hold become strings, which the readers of `long` expect.
function parseExactly(text) {
  return parse(text.replace(
      /"(?:[^"\\]|\\.)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/g,
      (token) => (token[0] === '"' ? token : `"${token}"`)));
}

function answer(solution, entry, index, payload) {
  const text = payload.latin1Slice();
  const request = solution.hasWide ? parseExactly(text) : parse(text);
  Object.assign(trial, {running: true, index, call: -1, started: 0, cpu: 0});
  const run = solution.kind === 'class' ? runCalls : runFunction;
  let kind = RESULT;
  let data;
  try {
    data = Buffer.from(run(solution, entry, request));
    stop();
  } catch (error) {
    if (watch) watch.abandon();
    stop();
    kind = FAILURE;
    data = error instanceof WrongValue ? packFailure('', error.message, 0, trial.call) :
                                         packException(solution, error, trial.call);
  }
  trial.running = false;
  send(kind, index, trial.cpu, data);
}

function onExit() {
  if (!trial.running) return;
  stop();
  send(
      FAILURE, trial.index, trial.cpu,
      packFailure(
          'process.exit', 'the code called process.exit() instead of returning', 0, trial.call));
}

/// Reads request frames through one buffer that is reused.
class Requests {
  constructor() {
    this.buffer = Buffer.allocUnsafe(1 << 18);
    this.begin = 0;
    this.end = 0;
  }

  have(count) {
    if (this.end - this.begin >= count) return true;
    const rest = this.buffer.subarray(this.begin, this.end);
    if (this.buffer.length < count) this.buffer = Buffer.allocUnsafe(count + (count >> 2));
    rest.copy(this.buffer);
    this.end -= this.begin;
    this.begin = 0;
    while (this.end < count) {
      const got = fs.readSync(3, this.buffer, this.end, this.buffer.length - this.end, null);
      if (got === 0) return false;
      this.end += got;
    }
    return true;
  }

  /// The next frame's body, or null at the end.
  next() {
    if (!this.have(4)) return null;
    const length = this.buffer.readUInt32LE(this.begin);
    this.begin += 4;
    if (!this.have(length)) return null;
    this.begin += length;
    return this.buffer.subarray(this.begin - length, this.begin);
  }
}

function main() {
  const solution = parse(fs.readFileSync(path.join(__dirname, 'bundle.json'), 'utf8'));
  Error.stackTraceLimit = 50;
  if (solution.sites) watch = new (require('./count_runtime.js').Watch)(solution.sites);
  let entry;
  try {
    entry = loadSolution(solution);
  } catch (error) {
    send(
        NOT_READY, 0, cpuNow(),
        error instanceof NotReady ? packFailure('', error.message, error.line) :
                                    packException(solution, error));
    return;
  }
  process.on('exit', onExit);
  send(READY, 0, cpuNow(), Buffer.alloc(0));
  const requests = new Requests();
  for (let body = requests.next(); body !== null; body = requests.next()) {
    const large = body.length > 1 << 20;
    answer(solution, entry, body.readUInt32LE(0), body.subarray(4));
    // What one test leaves behind is no business of the next one.
    if (large && globalThis.gc) globalThis.gc();
  }
}

main();
// Timers and promises the solution left behind must not keep the process.
reallyExit.call(process, 0);
