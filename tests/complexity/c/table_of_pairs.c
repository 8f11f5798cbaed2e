// cost: O(n^2)  space: O(n^2)

long long solve(int* values, int valuesSize) {
  const size_t n = (size_t)valuesSize;
  int* const table = malloc(n * n * sizeof *table);
  for (size_t i = 0; i < n; ++i) {
    for (size_t j = 0; j < n; ++j) table[i * n + j] = values[i] % (values[j] + 1);
  }
  long long sum = 0;
  for (size_t i = 0; i < n; ++i) sum += table[i * n + i];
  free(table);
  return sum;
}
