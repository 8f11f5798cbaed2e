// Runs the solution on the case that lies beside this file. Under a debugger it stops where the
// functions begin that gavel calls. Stands behind SOLUTION, ESBUILD, CLASS, METHODS and IS_PROGRAM.
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const inspector = require('inspector');
const path = require('path');
const vm = require('vm');

const inFolder = (name) => path.join(__dirname, name);

/// Each time anew, so that a changed solution needs no new files.
function build() {
  // Where a debugger hangs itself into every Node, this one is none of its business.
  const {NODE_OPTIONS, ...env} = process.env;
  const words = ['build.js', SOLUTION, 'spec.json', '-', ESBUILD];
  const built = childProcess.spawnSync(
      process.execPath, words, {cwd: __dirname, encoding: 'utf8', env: {...env, NODE_NO_WARNINGS: '1'}});
  if (built.status === 0) return;
  fs.writeSync(2, built.stdout.slice(built.stdout.indexOf('\n') + 1) + built.stderr);
  process.exit(1);
}

/// The code without types, every line where the solution has it, so that the debugger counts lines as
/// the editor does. Null where joining lines could change what they mean.
function withOwnLines(code, lines) {
  const placed = [];
  let at = 0;
  for (const [i, text] of code.split('\n').entries()) {
    const isEnd = /^[\s\])};,]*$/.test(text);
    if (lines[i] > 0 ? lines[i] - 1 < at : !isEnd) return null;
    if ((text.match(/`/g) || []).length % 2 === 1) return null;
    if (lines[i] > 0) at = lines[i] - 1;
    const before = placed[at] || '';
    if (before.includes('//')) return null;
    placed[at] = before ? `${before} ${text.trim()}` : text;
  }
  return Array.from(placed, (text) => text || '').join('\n');
}

/// What has no types any more, under the solution's name where lines are still the solution's.
function placeLines() {
  const bundle = JSON.parse(fs.readFileSync(inFolder('bundle.json'), 'utf8'));
  if (!bundle.lines) return;
  const code = withOwnLines(bundle.code, bundle.lines);
  const file = code === null ? inFolder('solution.js') : bundle.file;
  if (code === null) {
    fs.writeFileSync(file, bundle.code);
    console.log(`What runs is ${file}: the solution without its types.`);
  }
  fs.writeFileSync(
      inFolder('bundle.json'),
      JSON.stringify({...bundle, code: code === null ? bundle.code : code, lines: null, file}));
}

/// To standard input, or to where a driver reads its requests; its answers are for nobody.
function giveCase() {
  if (IS_PROGRAM) {
    fs.closeSync(0);
    fs.openSync(inFolder('input'));  // Takes the lowest number that is free.
    return;
  }
  const requests = fs.openSync(inFolder('input'));
  const {readSync, writeSync} = fs;
  fs.readSync = (from, ...rest) => readSync(from === 3 ? requests : from, ...rest);
  fs.writeSync = (to, data, ...rest) => (to === 4 ? data.length : writeSync(to, data, ...rest));
}

/// A function by its name, as the driver finds it.
function named(name) {
  return `(typeof ${name} === 'function' ? ${name} : typeof module.exports === 'function' ?` +
      ` module.exports : module.exports.${name})`;
}

function expressions() {
  const methods = METHODS.map(
      (name) => (name === 'constructor' ? named(CLASS) : `${named(CLASS)}.prototype.${name}`));
  // A function may stand by itself or be a method of the class.
  return CLASS === 'Solution' ? [...methods, named(METHODS[0])] : methods;
}

/// Does `then` once, with what the function of `vm` gave, when the solution was read with it.
function after(name, then) {
  const original = vm[name];
  vm[name] = (...words) => {
    const result = original(...words);
    vm[name] = original;
    then(result);
    return result;
  };
}

/// A breakpoint at the beginning of a function, for every debugger that is there.
function setStops() {
  const session = new inspector.Session();
  session.connect();
  session.post('Debugger.enable');
  const stopAt = (expression) => session.post(
      'Runtime.evaluate', {expression: `debug(${expression})`, includeCommandLineAPI: true, silent: true});
  if (IS_PROGRAM) {
    after('compileFunction', (program) => {
      globalThis.gavelProgram = program;
      stopAt('gavelProgram');
      delete globalThis.gavelProgram;
    });
  } else {
    after('runInThisContext', () => expressions().forEach(stopAt));
  }
}

build();
placeLines();
giveCase();
if (inspector.url()) setStops();
require('./main.js');
