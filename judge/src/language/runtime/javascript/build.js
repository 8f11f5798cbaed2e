// Checks a solution and packs what its runs need.
//
// usage: build.js SOLUTION SPEC COUNTS ESBUILD
// Writes bundle.json: SPEC with `file`, the solution's `code` as JavaScript and, where types were
// taken off, the `lines` they came from. Where COUNTS is not "-" it is what rewrites the code into one
// that counts, and the bundle names the `sites` of its counts. ESBUILD may be "-". When the solution does not compile, prints the line number
// and then what is wrong, and exits with 1.
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const nodeModule = require('module');
const path = require('path');
const vm = require('vm');

const [solution, specFile, counts, esbuild] =
    process.argv.slice(2).map((word) => (word === '-' ? '' : word));

function refuse(line, text) {
  fs.writeSync(1, `${line}\n${text}`);
  process.exit(1);
}

function refuseAt(line, column, message, source) {
  const shown = (source.split('\n')[line - 1] || '').replace(/\r$/, '');
  const blank = shown.slice(0, Math.max(0, column - 1)).replace(/[^\t]/g, ' ');
  const excerpt = shown && shown.length <= 300 ? `    ${shown}\n    ${blank}^\n` : '';
  refuse(
      line, `${solution}:${line}${column > 0 ? `:${column}` : ''}: error: ${message}\n${excerpt}`);
}

/// For each line of the generated code, the source line of its first mapping.
function readMap(mappings) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let line = 0;
  return mappings.split(';').map((generated) => {
    let first = 0;
    for (const segment of generated.split(',')) {
      const fields = [];
      let value = 0;
      let shift = 0;
      for (const digit of segment) {
        const bits = digits.indexOf(digit);
        value += (bits & 31) << shift;
        shift += 5;
        if (bits & 32) continue;
        fields.push(value & 1 ? -(value >> 1) : value >> 1);
        value = shift = 0;
      }
      if (fields.length < 4) continue;
      line += fields[2];
      if (first === 0) first = line + 1;
    }
    return first;
  });
}

/// Takes the types off with esbuild.
function strip(source) {
  const result = childProcess.spawnSync(
      esbuild,
      [
        '--loader=ts', '--format=cjs', '--target=node18', '--sourcemap=inline',
        '--sources-content=false', `--sourcefile=${solution}`, '--color=false', '--log-limit=5',
        '--log-level=error'
      ],
      {input: source, encoding: 'utf8', maxBuffer: 1 << 28, env: {GOMAXPROCS: '2'}},
  );
  if (result.error || result.status !== 0) {
    const said = (result.stderr || String(result.error)).replace(/\r/g, '');
    const message = /\[ERROR\] (.*)/.exec(said);
    const place = /^ +\S+?:(\d+):(\d+):$/m.exec(said);
    if (message && place) refuseAt(Number(place[1]), Number(place[2]) + 1, message[1], source);
    refuse(0, `${solution}: error: ${message ? message[1] : said}\n`);
  }
  const [code, encoded] = result.stdout.split('//# sourceMappingURL=data:application/json;base64,');
  const map = JSON.parse(Buffer.from(encoded || 'e30=', 'base64').toString());
  return {code, lines: readMap(map.mappings || '')};
}

/// Node's own way, which only blanks the types out, so that lines stay what they are.
function stripByNode(source) {
  try {
    return {code: nodeModule.stripTypeScriptTypes(source), lines: null};
  } catch (error) {
    const place = /:(\d+)/.exec(String(error.stack));
    return refuseAt(place ? Number(place[1]) : 0, 0, error.message.trim(), source);
  }
}

function explained(message, source) {
  if (/import statement outside a module|Unexpected token 'export'/.test(message)) {
    return `${message}: solutions are scripts, so use require() and leave \`export\` out`;
  }
  if (message === 'Unexpected end of input') {
    return `${message}: a bracket that was opened is never closed`;
  }
  return message;
}

/// Compiles without running.
function compile(code, isProgram) {
  if (isProgram) {
    vm.compileFunction(
        code, ['exports', 'require', 'module', '__filename', '__dirname'], {filename: solution});
  } else {
    new vm.Script(code, {filename: solution});
  }
}

function compiles(code, isProgram) {
  try {
    compile(code, isProgram);
    return true;
  } catch {
    return false;
  }
}

function check(code, lines, source, isProgram) {
  try {
    compile(code, isProgram);
  } catch (error) {
    const stack = String(error.stack).split('\n');
    const place = /:(\d+)$/.exec(stack[0]);
    const at = place ? Number(place[1]) : 0;
    const caret = stack.findIndex((text) => /^\s*\^+\s*$/.test(text));
    const column = caret > 0 ? stack[caret].indexOf('^') + 1 : 0;
    const line = lines && at > 0 ? lines[at - 1] || 0 : at;
    if (line > 0) refuseAt(line, lines ? 0 : column, explained(error.message), source);
    refuse(0, `${solution}: error: ${explained(error.message)}\n`);
  }
}

const spec = JSON.parse(fs.readFileSync(specFile, 'utf8'));
const source = fs.readFileSync(solution, 'utf8');
let built = {code: source, lines: null};
if (solution.endsWith('.ts')) built = esbuild ? strip(source) : stripByNode(source);
const isProgram = spec.kind === 'stdio';
check(built.code, built.lines, source, isProgram);
if (counts) {
  const isGood = (code) => compiles(code, isProgram);
  const {rewrite} = require(path.resolve(counts));
  Object.assign(built, rewrite(built.code, built.lines, isProgram, isGood));
}
fs.writeFileSync('bundle.json', JSON.stringify({...spec, file: solution, ...built}));
