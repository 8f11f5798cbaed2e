// Types that are gone at run time, and some that are not.
interface Sum {
  value: number;
}
enum Start {
  Zero = 0,
}

function tally(xs: number[]): number {
  const sum: Sum = { value: Start.Zero };
  for (const x of xs) sum.value += x as number;
  return sum.value!;
}
