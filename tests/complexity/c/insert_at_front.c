// cost: O(n^2)  space: O(n)

long long solve(int* values, int valuesSize) {
  int* const front = malloc((size_t)valuesSize * sizeof *front);
  for (int i = 0; i < valuesSize; ++i) {
    memmove(front + 1, front, (size_t)i * sizeof *front);
    front[0] = values[i];
  }
  const long long first = front[0];
  free(front);
  return first;
}
