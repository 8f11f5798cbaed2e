const tally = (xs) => xs.reduce((sum, x) => (sum + x) | 0, 0);
