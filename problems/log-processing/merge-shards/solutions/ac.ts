function firstLines(shards: number[][], limit: number): number[] {
  return shards
    .flat()
    .sort((a, b) => a - b)
    .slice(0, limit);
}
