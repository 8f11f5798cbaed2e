// Sorts the transactions by their beginning: those that see a version from outside are then a
// range, which is entered into an array of differences.
interface Transaction {
  began: number;
  committed: number | null;
}

interface Change {
  tx: number;
  step: number;
}

interface Version {
  amount: number;
  created: Change;
  deleted: Change | null;
}

interface Read {
  tx: number;
  step: number;
}

interface Sum {
  rows: number;
  total: number;
}

type Step = { step: number; rows: number; total: number };

// How many elements come before the first one that passes the test.
function countBefore(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function visible(transactions: Transaction[], versions: Version[], reads: Read[]): Sum[] {
  const order = transactions.map((_, tx) => tx).sort((a, b) => transactions[a].began - transactions[b].began);
  const firstToSee = transactions.map(({ committed }) =>
    committed === null
      ? order.length
      : countBefore(order.length, (i) => transactions[order[i]].began >= committed),
  );
  const rank: number[] = [];
  order.forEach((tx, i) => {
    rank[tx] = i;
  });
  // Transactions that begin at the same moment see the same.
  const sees = (reader: number, writer: number) => rank[reader] >= firstToSee[writer];

  const rows = new Array<number>(order.length + 1).fill(0);
  const totals = new Array<number>(order.length + 1).fill(0);
  const own: Step[][] = transactions.map(() => []);
  for (const { amount, created, deleted } of versions) {
    const from = firstToSee[created.tx];
    const to = Math.max(from, deleted === null ? order.length : firstToSee[deleted.tx]);
    rows[from] += 1;
    rows[to] -= 1;
    totals[from] += amount;
    totals[to] -= amount;

    const both = deleted !== null && deleted.tx === created.tx;
    if (deleted === null || both || !sees(created.tx, deleted.tx)) {
      own[created.tx].push({ step: created.step, rows: 1, total: amount });
    }
    if (deleted !== null && (both || sees(deleted.tx, created.tx))) {
      const step = both ? Math.max(created.step, deleted.step) : deleted.step;
      own[deleted.tx].push({ step, rows: -1, total: -amount });
    }
  }
  for (let i = 1; i <= order.length; i++) {
    rows[i] += rows[i - 1];
    totals[i] += totals[i - 1];
  }
  for (const steps of own) {
    steps.sort((a, b) => a.step - b.step);
    for (let i = 1; i < steps.length; i++) {
      steps[i].rows += steps[i - 1].rows;
      steps[i].total += steps[i - 1].total;
    }
  }

  return reads.map(({ tx, step }) => {
    const steps = own[tx];
    const done = countBefore(steps.length, (i) => steps[i].step >= step);
    const base = { rows: rows[rank[tx]], total: totals[rank[tx]] };
    if (done === 0) return base;
    return { rows: base.rows + steps[done - 1].rows, total: base.total + steps[done - 1].total };
  });
}
