// cost: O(n)  space: O(n)

long long solve(int* values, int valuesSize) {
  int* kept = NULL;
  long long sum = 0;
  for (int i = 0; i < valuesSize; ++i) {
    int* const node = malloc(16);
    node[0] = values[i];
    sum += node[0] % 5;
    if (kept != NULL) node[1] = kept[0];
    kept = node;
  }
  return sum + kept[0];
}
