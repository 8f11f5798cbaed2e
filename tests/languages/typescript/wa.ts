const tally = (xs: number[]): number => xs.reduce((sum, x) => (sum + x) | 0, 0);
