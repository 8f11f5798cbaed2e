import {busiest} from './solution';
declare const require: (name: string) => any;

const lines: string[] = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, gap, k] = lines[0].split(' ').map(Number);
const pairs = lines.slice(1, n + 1).map((line) => line.split(' '));
const names = busiest(pairs.map(([user]) => user), pairs.map(([, time]) => Number(time)), gap, k);
console.log(names.join('\n'));
