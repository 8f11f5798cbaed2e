const lines = [];
require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => lines.push(line))
  .on("close", () => {
    console.log(lines.slice(1).reduce((sum, x) => sum + Number(x), 0));
  });
