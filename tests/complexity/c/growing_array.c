// cost: O(n)  space: O(n)

long long solve(int* values, int valuesSize) {
  int room = 1, size = 0;
  int* kept = malloc(sizeof *kept);
  for (int i = 0; i < valuesSize; ++i) {
    if (size == room) kept = realloc(kept, (size_t)(room *= 2) * sizeof *kept);
    kept[size++] = values[i];
  }
  const long long last = kept[size - 1];
  free(kept);
  return last;
}
