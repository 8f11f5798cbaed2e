// cost: O(log n)  space: O(1)
// input: sorted

static int compare(const void* a, const void* b) {
  const int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}

long long solve(int* values, int valuesSize) {
  const int wanted = 400000000;
  return bsearch(&wanted, values, (size_t)valuesSize, sizeof *values, compare) != NULL;
}
