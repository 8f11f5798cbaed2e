// What a counting build of JavaScript counts, and that it does what the program does:
// node --expose-internals --expose-gc test_javascript.js RUNTIME_FOLDER
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const util = require('util');
const vm = require('vm');

const runtime = path.resolve(process.argv[2]);
const {rewrite} = require(path.join(runtime, 'count_rewrite.js'));
const {Watch} = require(path.join(runtime, 'count_runtime.js'));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gavel-counting-'));
process.chdir(folder);
process.on('exit', () => fs.rmSync(folder, {recursive: true}));

function isGood(code) {
  try {
    return Boolean(new vm.Script(code));
  } catch {
    return false;
  }
}

let watch = null;
/// The record of one call of `solve`, its counts by place.
function countsOf(source, ...values) {
  const {code, sites} = rewrite(source, null, false, isGood);
  if (watch === null) {
    watch = new Watch(sites);
  } else {
    watch.know(sites);
  }
  const solve = vm.runInThisContext(`(function() {${code}\n; return solve; })()`, {filename: 'solution.js'});
  watch.begin(0);
  solve(...values);
  watch.end(0);
  const lines = fs.readFileSync('gavel_counts.jsonl', 'utf8').trim().split('\n');
  const record = JSON.parse(lines[lines.length - 1]);
  record.at = Object.fromEntries(record.blocks);
  return record;
}

function charged(expression, n = 1000) {
  const xs = Array.from({length: n}, (_, i) => i);
  return countsOf(`function solve(xs) { ${expression} }`, xs).total - 1;
}

function testBehaviour() {
  const file = path.join(__dirname, 'javascript_behaviour.js');
  const source = fs.readFileSync(file, 'utf8');
  const said = [source, rewrite(source, null, false, isGood).code].map((code) => {
    const out = [];
    globalThis.print = (...values) => out.push(values.map((value) => util.inspect(value)).join(' '));
    // In a function, so that both may declare the same names.
    vm.runInThisContext(`(function() {${code}\n})()`, {filename: 'solution.js'});
    return out.join('\n');
  });
  assert.strictEqual(said[1], said[0]);
  assert.ok(said[0].includes('--- libraries') || said[0].includes("'---' 'libraries'"));
}

function testLoopsAndCalls() {
  const found = countsOf(
      'function solve(n) {\n  for (let i = 0; i < n; ++i)\n    for (let j = 0; j < i; ++j) ;\n' +
          '  return [1, 2].map((x) => x);\n}', 10);
  assert.deepStrictEqual(found.at, {1: 1, 2: 10, 3: 45, 4: 2});
  assert.strictEqual(found.total, 58);
}

function testDepth() {
  assert.strictEqual(countsOf('const solve = (n) => n && 1 + solve(n - 1);', 40).stack, 4100);
  assert.strictEqual(countsOf('function solve(n) { return n; }', 40).stack, 0);
}

function testConstant() {
  for (const expression of [
         'xs[5]', 'xs.push(1)', 'xs.pop()', 'xs.length', 'new Set()', '[1, 2, 3]', 'xs === xs',
         'xs.at(-1)', 'xs.includes(0) && 0', 'new Map().get(1)', 'const [a, b] = xs', '"ab".charAt(1)',
       ]) {
    assert.ok(charged(expression) <= 1, expression);
  }
}

function testLinear() {
  for (const expression of [
         'xs.shift()', 'xs.unshift(1)', 'xs.indexOf(-1)', 'xs.includes(-1)', 'xs.slice()', 'xs.concat([1])',
         '[...xs]', 'new Set(xs)', 'new Map(xs.entries())', 'xs.splice(1, 1)', 'xs.reverse()', 'xs.join()',
         'xs.map(String)', 'xs.filter(Boolean)', 'Math.max(...xs)', '({...xs})', 'Object.keys(xs)',
         'new Array(1000).fill(0)', 'Array.from(xs)', 'xs.sort()', 'xs.sort((a, b) => a - b)',
         'const [a, ...b] = xs', '(([a, ...b]) => b)(xs)', 'Math.max.apply(null, xs)', 'new Float64Array(xs)',
         'JSON.stringify(xs)', 'Object.assign({}, xs)', 'xs.fill(1)', 'xs.flat()', 'xs.lastIndexOf(-1)',
       ]) {
    assert.ok(charged(expression) >= 500, expression);
  }
}

function testSortGoesByRuns() {
  const shuffled = 'xs = xs.map((x) => x * 7919 % 1009); ';
  assert.ok(charged(`${shuffled}xs.sort()`) > 5 * charged('xs.map((x) => x); xs.sort()') / 2);
}

function testTypesTakenOff() {
  const {sites} = rewrite('function solve() {\n}', [7, 8], false, isGood);
  assert.deepStrictEqual(sites, ['7']);
}

function testNamesThatClash() {
  const source = 'function solve(n) { var f = 1; function f() {} return n ? solve(n - 1) : f; }';
  assert.ok(isGood(rewrite(source, null, false, isGood).code));
}

function testHeap() {
  // 800 kB, and a page of 256 kB may be misread.
  assert.ok(countsOf('function solve(n) { return new Array(n).fill(0).length; }', 100000).heap > 400000);
}

function testACallThatFailsLeavesNoRecord() {
  const records = () => fs.readFileSync('gavel_counts.jsonl', 'utf8').split('\n').length;
  countsOf('function solve() {}');
  const before = records();
  watch.begin(1);
  watch.abandon();
  watch.end(0);
  assert.strictEqual(records(), before);
}

for (const test of [
       testLoopsAndCalls, testDepth, testConstant, testLinear, testSortGoesByRuns, testTypesTakenOff,
       testNamesThatClash, testHeap, testACallThatFailsLeavesNoRecord, testBehaviour,
     ]) {
  test();
  console.log(`${test.name}: passed`);
}
