const kept = [];
while (true) kept.push(new Array(10000).fill(kept.length));
