// Runs a solution that is a whole program of its own.
'use strict';

const fs = require('fs');
const nodeModule = require('module');
const path = require('path');
const util = require('util');
const vm = require('vm');
require('./output.js');

const {code, file, lines, sites} =
    JSON.parse(fs.readFileSync(path.join(__dirname, 'bundle.json'), 'utf8'));
const script = path.resolve(file);

/// The lines of a stack in the user's own file, those of this one left out.
function userStack(text) {
  const kept =
      text.split('\n').filter((line) => !line.includes(__filename) && !line.includes('node:'));
  return kept.join('\n').split(script).join(file).replace(
      /:(\d+):\d+(\)?)$/gm, (all, line, end) => `:${(lines && lines[line - 1]) || line}${end}`);
}

process.on('uncaughtException', (error) => {
  const text = error instanceof Error && typeof error.stack === 'string' ?
      userStack(error.stack) :
      `Uncaught ${util.inspect(error)}`;
  fs.writeSync(2, `${text}\n`);
  process.exit(1);
});

if (sites) {
  const watch = new (require('./count_runtime.js').Watch)(sites);
  const start = process.cpuUsage();
  process.on('exit', () => {
    const {user, system} = process.cpuUsage(start);
    watch.end((user + system) * 1000);
  });
  watch.begin(0);
}
process.argv = [process.argv[0], script];
const own = new nodeModule(script);
own.filename = script;
const load = nodeModule.createRequire(script);
vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {
    filename: script
  }).call(own.exports, own.exports, load, own, script, path.dirname(script));
