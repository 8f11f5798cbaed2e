// Looks at everything a rewrite could change: the order in which expressions are evaluated, who is
// asked, what `this` is, what is thrown and on which line. Prints with `print`.
'use strict';

const log = [];
const note = (value) => {
  log.push(String(value));
  return value;
};
const show = (title) => print(title, log.splice(0).join(' '));

class Loud {
  constructor(name) {
    this.name = name;
  }
  includes(value) {
    log.push(`${this.name} asked for ${value}`);
    return this;
  }
  get sort() {
    log.push('sort is looked up');
    return function(compare) {
      log.push(`sort of ${this && this.name} by ${compare}`);
      return this;
    };
  }
  * [Symbol.iterator]() {
    yield 1;
    yield this.name;
  }
  valueOf() {
    log.push('valueOf');
    return 7;
  }
}

class Louder extends Loud {
  includes(value) {
    return super.includes(value + 1);
  }
}

class Own extends Array {
  indexOf(value) {
    log.push('own indexOf');
    return super.indexOf(value);
  }
}

function order() {
  const a = new Loud('a');
  note([3, 1, 2]).sort(note(undefined));
  a.includes(note(1)).includes(note(2)).sort(note(3));
  new Louder('b').includes(1)
    .includes(2);
  Own.of(1, 2).indexOf(2);
  print([...a, ...note([4])], Math.max(...note([1, 5])), {...{x: 1}, y: 2, ...null});
  print(a == 7, a === a, note(1) === note(1), NaN === NaN, null == undefined, 'a' !== 'b', (1, 2) != (2));
  show('order');
}

function shapes() {
  const f = x => ({x, y: [x]});
  const g = (x, ...rest) => rest.length;
  const first = ([a, ...others]) => [a, others.length], h = async x => x;
  const [one, ...more] = 'text', {length, ...parts} = [1, 2];
  print(JSON.stringify(f(1)), g(1, 2, 3), first([1, 2, 3]), one, more, length, JSON.stringify(parts));
  print(f.name, g.length, first.name, typeof h(1).then, (() => {}).call(), (function() { return this })());
  let i = 0
  do i++; while (i < 3)
  for (; i < 5; i++);
  for (const k in {p: 1, q: 2}) print(k)
  outer: for (const x of [1, 2, 3]) for (const y of [1, 2]) { if (y === 2) continue outer; if (x === 3) break outer; print(x, y) }
  if (i) for (const z of 'ab') print(z); else print('none')
  while (i --> 3) if (i === 4) continue; else i++, i--
  print(i, [1, , 3].includes(undefined), [1, 2]?.includes(2), a?.b.sort(), [[1]]?.[0].indexOf(1))
  print([3, 1, 2]
    .sort()
    .map(String), 'x,y'.split(','), 'abc'.slice(1), [1, 2, 3, 4].splice(1, 2), [1, 2].concat([3], 4))
  const steps = (function*(n) { if (n > 0) { yield n; yield* steps2(n - 1) } })(2)
  print([...steps])
  switch (i) { case 2: print('two'); break; default: print('other', i) }
  var twice = 1
  function twice2() { return twice }
  print(twice2(), eval('1 + 1'), typeof undefinedName, void 0, [..."é€"].length)
  label: { break label }
}
function* steps2(n) { if (n > 0) yield* steps2(n - 1); yield -n }
const a = undefined

function depth() {
  const down = n => n === 0 ? [] : [n, ...down(n - 1)]
  function factorial(n) {
    'use strict'
    let result = n < 2 ? 1 : n * factorial(n - 1)
    return result
  }
  const object = {walk(n) { return n ? this.walk(n - 1) + 1 : 0 }, get five() { return this.walk(5) }}
  class Tree {
    #size = 0
    constructor(n) { this.next = n > 0 ? new Tree(n - 1) : null; this.#size = n }
    sum() { return this.#size + (this.next ? this.next.sum() : 0) }
    static of(n) { return new Tree(n) }
  }
  print(down(4), factorial(5), object.five, Tree.of(4).sum())
  try {
    (function forever() { forever() })()
  } catch (error) {
    print(error.constructor.name)
  }
}

function failures() {
  const cases = [
    () => null.sort(), () => undefined.indexOf(1), () => ({}).sort(), () => [].reduce((x, y) => x + y),
    () => [...5], () => new Set(5), () => 'a'.repeat(-1), () => JSON.parse('{'), () => new Array(-1),
    () => [3, 1].sort(5), () => Array.from(null), () => { throw [1].includes(1) },
    () => Object.keys(null), () => [1].map(5), () => new Loud('c').includes.call(null, 1),
  ];
  cases.forEach((run, i) => {
    try {
      print(i, run());
    } catch (error) {
      const line = /solution\.js:(\d+)/.exec(error && error.stack) || [];
      print(i, error instanceof TypeError, error && error.name, line[1]);
    }
  });
}

function libraries() {
  const map = new Map([['a', 1], ['b', 2]]);
  print([...map.keys()], new Set(map.values()).size, new Map(map).get('b'), Array.from({length: 2}, (_, i) => i));
  print(new Uint8Array([1, 300]), Int32Array.from([3, 1]).sort(), new Array(3).fill(0), Array(2).length, Array('x'));
  print(Math.max.apply(null, [1, 2]), Object.entries({x: 1}), Object.assign({}, {y: 1}), [1, [2, [3]]].flat(2));
  print('a-b'.replace('-', '+'), 'aXb'.toLowerCase(), /b/.test('abc'), 'abc'.match(/c/).index, [1, 2, 3].at(-1));
  print(JSON.stringify({z: [1, 'q']}), [1, NaN].includes(NaN), [NaN].indexOf(NaN), [5, 6, 5].lastIndexOf(5));
  print([1, 2, 3].fill(9, 1, 2), [10, 9, 1].sort(), ['b', undefined, 'a'].sort(), [1, 2, 3].reverse().join('-'));
  print(['1', '2'].map(Number), [0, 1].filter(Boolean), [1, 2].some(isNaN), (255).toString(16), `${[1, 2]}`);
}

[order, shapes, depth, failures, libraries].forEach((part) => {
  print('---', part.name);
  part();
});
