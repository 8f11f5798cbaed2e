// line: 2
const 1 = 2;
