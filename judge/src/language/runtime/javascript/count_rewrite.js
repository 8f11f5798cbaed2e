// Rewrites a solution so that it counts what it does: at the start of every function and of every turn
// of a loop, and with calls of count_runtime.js around built-ins whose cost grows with what they are
// given. What the program does stays the same, and so do its lines.
//
// Parses with the parser that lies inside Node, which only --expose-internals makes visible.
'use strict';

const acorn = require('internal/deps/acorn/acorn/dist/acorn');

// Methods whose cost is not constant; what they are is looked up when they are called.
const METHODS = new Set(
    ('apply assign at concat copyWithin endsWith entries exec fill flat from fromEntries ' +
     'getOwnPropertyNames includes indexOf join keys lastIndexOf localeCompare match matchAll ' +
     'normalize padEnd padStart parse repeat replace replaceAll reverse search shift slice sort ' +
     'splice split startsWith stringify test toLowerCase toReversed toSorted toSpliced toString ' +
     'toUpperCase trim trimEnd trimStart unshift values with')
        .split(' '));
// These cost what the function they are given costs, which counts by itself unless it is built in.
const GIVEN_FUNCTIONS = new Set(
    'every filter find findIndex findLast flatMap forEach map reduce reduceRight some'.split(' '));
const COLLECTIONS = new Set(
    ('Set Map Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array ' +
     'Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array')
        .split(' '));
const FUNCTIONS =
    new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const LOOPS = new Set([
  'ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'
]);

function children(node) {
  const found = [];
  for (const key of Object.keys(node)) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') found.push(child);
    }
  }
  return found;
}

function* walk(node) {
  const todo = [node];
  while (todo.length > 0) {
    const next = todo.pop();
    yield next;
    todo.push(...children(next));
  }
}

/// What a function is called by: its own name, or that of what it is given to.
function functionNames(tree) {
  const names = new Map();
  for (const node of walk(tree)) {
    const give = (made, key) => {
      if (made && FUNCTIONS.has(made.type) && key && !names.has(made)) {
        names.set(made, key.name === undefined ? String(key.value) : key.name);
      }
    };
    if (FUNCTIONS.has(node.type)) give(node, node.id);
    if (node.type === 'VariableDeclarator') give(node.init, node.id);
    if (node.type === 'AssignmentExpression') give(node.right, node.left.property || node.left);
    if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type)) give(node.value, node.key);
  }
  return names;
}

/// The functions that may come to call themselves, by the names they mention.
function recursiveFunctions(tree) {
  const names = functionNames(tree);
  const known = new Set(names.values());
  const reach = new Map();
  for (const [node, name] of names) {
    if (!reach.has(name)) reach.set(name, new Set());
    for (const part of walk(node.body)) {
      if (/Identifier$/.test(part.type) && known.has(part.name)) reach.get(name).add(part.name);
    }
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const found of reach.values()) {
      const before = found.size;
      for (const other of [...found]) for (const name of reach.get(other) || []) found.add(name);
      changed = changed || found.size > before;
    }
  }
  return new Set([...names].filter(([, name]) => reach.get(name).has(name)).map(([node]) => node));
}

/// The names that a list of parameters gives to the rest of an array.
function restNames(parameters) {
  const names = [];
  for (const parameter of parameters) {
    for (const node of walk(parameter)) {
      const last = node.type === 'ArrayPattern' && node.elements[node.elements.length - 1];
      if (last && last.type === 'RestElement' && last.argument.type === 'Identifier') {
        names.push(last.argument.name);
      }
    }
  }
  return names;
}

function isLiteral(node) {
  return /^(Literal|TemplateLiteral|UnaryExpression)$/.test(node.type) ||
      (node.type === 'Identifier' && node.name === 'undefined');
}

class Rewriter {
  constructor(source, lines, withDepth) {
    this.source = source;
    this.lines = lines;
    this.withDepth = withDepth;
    this.edits = [];
    this.sites = [];
    this.known = new Map();
    this.chained = new Set();
  }

  insert(at, text, removed = 0) {
    this.edits.push({at, text, removed});
  }

  site(node, what = '') {
    const generated = node.loc.start.line;
    const line = (this.lines && this.lines[generated - 1]) || generated;
    const key = `${line} ${what}`;
    if (!this.known.has(key)) {
      this.known.set(key, this.sites.length);
      this.sites.push(what ? key : String(line));
    }
    return this.known.get(key);
  }

  rewrite(tree) {
    this.recursive = recursiveFunctions(tree);
    this.visit(tree);
    // Stable: of insertions at one place, the first made comes first.
    this.edits.sort((a, b) => a.at - b.at);
    let code = '';
    let from = 0;
    for (const {at, text, removed} of this.edits) {
      code += this.source.slice(from, at) + text;
      from = at + removed;
    }
    return code + this.source.slice(from);
  }

  /// Around a node's own visit comes what its parent wants of it.
  visit(node) {
    if (node.wrap) this.insert(node.start, node.wrap[0]);
    this.visitItself(node);
    if (node.wrap) this.insert(node.end, node.wrap[1]);
    if (node.replaceAfter) {
      const {at, removed, text} = node.replaceAfter;
      this.insert(at, text, removed);
    }
  }

  visitItself(node) {
    const special = this[`visit${node.type}`];
    const close = special ? special.call(this, node) : undefined;
    if (FUNCTIONS.has(node.type)) {
      this.visitFunction(node);
      return;
    }
    const after = LOOPS.has(node.type) ? this.openLoop(node) : undefined;
    for (const child of children(node)) {
      this.visit(child);
      if (after && child === node.body) after();
    }
    if (close) close();
  }

  visitFunction(node) {
    node.params.forEach((parameter) => this.visit(parameter));
    const site = this.site(node);
    const rests =
        restNames(node.params).map((name) => `$gi(${this.site(node, 'rest')},${name})`);
    const deep = this.withDepth && this.recursive.has(node) && !node.async;
    const body = node.body;
    if (body.type !== 'BlockStatement') {
      const rest = rests.map((text) => `${text},`).join('');
      this.insert(body.start, deep ? `$gq(${site},()=>(${rest}` : `($gt(${site}),${rest}`);
      this.visit(body);
      this.insert(body.end, deep ? '))' : ')');
      return;
    }
    const directives = body.body.filter((statement) => statement.directive);
    const start = directives.length > 0 ? directives[directives.length - 1].end : body.start + 1;
    const text = [`$gt(${site})`, ...rests].join(';');
    this.insert(start, `;${text};${deep ? '$ge();try{' : ''}`);
    this.visit(body);
    if (deep) this.insert(body.end - 1, '}finally{$gx()}');
  }

  openLoop(node) {
    const tick = `$gt(${this.site(node)});`;
    const {start, end, type} = node.body;
    // `for (...) body` may declare nothing in its body, so that braces change nothing.
    if (type === 'BlockStatement') {
      this.insert(start + 1, tick);
      return () => {};
    }
    this.insert(start, `{${tick}`);
    return () => this.insert(end, '}');
  }

  visitChainExpression(node) {
    for (let part = node.expression; part; part = part.callee || part.object) this.chained.add(part);
  }

  visitCallExpression(node) {
    const {callee} = node;
    const inArray = callee.type === 'Identifier' && callee.name === 'Array';
    if (inArray || this.isPlainCall(callee, 'structuredClone')) return this.countArgument(node);
    if (callee.type !== 'MemberExpression' || callee.computed || this.chained.has(node)) return undefined;
    if (callee.object.type === 'Super' || callee.property.type !== 'Identifier') return undefined;
    const name = callee.property.name;
    const first = node.arguments[0];
    const given = GIVEN_FUNCTIONS.has(name) && first && !FUNCTIONS.has(first.type);
    if (!METHODS.has(name) && !given) return undefined;
    const dot = this.source.lastIndexOf('.', callee.property.start - 1);
    if (dot < callee.object.end || this.source.slice(dot + 1, callee.property.start).trim()) return undefined;
    this.insert(callee.start, `$gm(${this.site(callee.property, name)},`);
    return this.replaceAfter(callee.object, dot, callee.property.end - dot, `,${JSON.stringify(name)})`);
  }

  /// The text behind a child is replaced once the child's own edits are made.
  replaceAfter(child, at, removed, text) {
    child.replaceAfter = {at, removed, text};
    return undefined;
  }

  isPlainCall(callee, name) {
    return callee.type === 'Identifier' && callee.name === name;
  }

  visitNewExpression(node) {
    return node.callee.type === 'Identifier' && COLLECTIONS.has(node.callee.name) ?
        this.countArgument(node) :
        undefined;
  }

  countArgument(node) {
    const [first] = node.arguments;
    if (!first || first.type === 'SpreadElement' || first.type === 'Literal') return undefined;
    first.wrap = [`$gi(${this.site(node, node.callee.name)},`, ')'];
    return this.made(node);
  }

  /// What is made of something large is looked at when it is there.
  made(node) {
    this.insert(node.start, '$gw(');
    return () => this.insert(node.end, ')');
  }

  visitArrayExpression(node) {
    return node.elements.some((part) => part && part.type === 'SpreadElement') ? this.made(node) : undefined;
  }

  visitSpreadElement(node) {
    node.argument.wrap = [`${node.ofObject ? '$go' : '$gi'}(${this.site(node, 'spread')},`, ')'];
  }

  visitObjectExpression(node) {
    const spread = node.properties.filter((part) => part.type === 'SpreadElement');
    for (const part of spread) part.ofObject = true;
    return spread.length > 0 ? this.made(node) : undefined;
  }

  visitVariableDeclarator(node) {
    if (node.init && restNames([node.id]).length > 0) {
      node.init.wrap = [`$gi(${this.site(node, 'rest')},`, ')'];
    }
  }

  visitBinaryExpression(node) {
    const {left, right, operator} = node;
    if (!/^[!=]==?$/.test(operator) || isLiteral(left) || isLiteral(right)) return undefined;
    const gap = this.source.slice(left.end, right.start);
    const found = /^([\s)]*)([!=]==?)[\s(]*$/.exec(gap);
    if (!found) return undefined;
    const helper = operator.length === 3 ? '$gs' : '$gl';
    const sign = operator[0] === '!' ? '!' : '';
    this.insert(node.start, `${sign}${helper}(${this.site(node, operator)},`);
    this.replaceAfter(left, left.end + found[1].length, operator.length, ',');
    return () => this.insert(node.end, ')');
  }
}

/// `isGood` says whether a code compiles: keeping track of the depth needs a block, in which two
/// things of one name may clash.
exports.rewrite = function(source, lines, isProgram, isGood) {
  const parse = () => acorn.parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    locations: true,
    allowHashBang: true,
    allowReturnOutsideFunction: isProgram,
  });
  for (const withDepth of [true, false]) {
    const rewriter = new Rewriter(source, lines, withDepth);
    const code = rewriter.rewrite(parse());
    if (isGood(code) || !withDepth) return {code, sites: rewriter.sites};
  }
  return undefined;
};
