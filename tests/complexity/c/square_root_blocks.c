// cost: O(n sqrt n)  space: O(sqrt n)

long long solve(int* values, int valuesSize) {
  int width = 1;
  while ((long long)width * width < valuesSize) ++width;
  const int count = valuesSize / width + 1;
  long long* const blocks = calloc((size_t)count, sizeof *blocks);
  long long sum = 0;
  for (int i = 0; i < valuesSize; ++i) {
    blocks[i / width] += values[i];
    for (int b = 0; b < count; ++b) sum += blocks[b] & 1;
  }
  free(blocks);
  return sum;
}
