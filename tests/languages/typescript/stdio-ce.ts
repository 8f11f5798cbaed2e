// line: 2
const 1: number = 2;
