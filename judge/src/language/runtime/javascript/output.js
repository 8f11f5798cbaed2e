// Standard output and error that are written at once. Node's own would queue what a full pipe does
// not take, and lose it when the process ends.
'use strict';

const fs = require('fs');
const {Writable} = require('stream');

for (const [name, descriptor] of [['stdout', 1], ['stderr', 2]]) {
  const stream = new Writable({
    write(chunk, encoding, done) {
      for (let at = 0; at < chunk.length;) at += fs.writeSync(descriptor, chunk, at);
      done();
    },
  });
  stream.fd = descriptor;
  Object.defineProperty(process, name, {value: stream, configurable: true, enumerable: true});
}
