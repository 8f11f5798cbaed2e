// cost: O(n)  space: O(n)

long long solve(int* values, int valuesSize) {
  int* const copy = malloc((size_t)valuesSize * sizeof *copy);
  memcpy(copy, values, (size_t)valuesSize * sizeof *copy);
  const long long middle = copy[valuesSize / 2];
  free(copy);
  return middle;
}
