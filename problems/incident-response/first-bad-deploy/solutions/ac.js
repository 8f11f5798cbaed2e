// Bisects 1 to n + 1, which stands for none.
const readline = require("readline");

async function main() {
  const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const read = async () => (await lines.next()).value;

  const none = parseInt(await read(), 10) + 1;
  let low = 1;
  let high = none;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    console.log(`probe ${middle}`);
    if ((await read()) === "fail") high = middle;
    else low = middle + 1;
  }
  console.log(`blame ${low === none ? "none" : low}`);
  await lines.return();
}

main();
