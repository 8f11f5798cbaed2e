import * as fs from "fs";

const [, ...xs]: number[] = fs.readFileSync(0, "utf8").split(/\s+/).filter(Boolean).map(Number);
console.log(xs.reduce((sum: number, x: number) => sum + x, 0));
