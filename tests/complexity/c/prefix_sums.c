// cost: O(n)  space: O(n)

long long solve(int* values, int valuesSize) {
  long long* const prefix = malloc(((size_t)valuesSize + 1) * sizeof *prefix);
  prefix[0] = 0;
  for (int i = 0; i < valuesSize; ++i) prefix[i + 1] = prefix[i] + values[i];
  long long best = 0;
  for (int i = 0; i <= valuesSize; ++i) best = prefix[i] % 1000 > best ? prefix[i] % 1000 : best;
  free(prefix);
  return best;
}
