const [, ...xs] = require("fs").readFileSync(0, "utf8").split(/\s+/).filter(Boolean).map(Number);
console.log(xs.reduce((sum, x) => sum + x, 0));
