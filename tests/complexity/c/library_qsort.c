// cost: O(n log n)  space: O(n)

static int compare(const void* a, const void* b) {
  const int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}

long long solve(int* values, int valuesSize) {
  qsort(values, (size_t)valuesSize, sizeof *values, compare);
  return values[valuesSize / 2];
}
