// cost: O(n^2)  space: O(1)

long long solve(int* values, int valuesSize) {
  long long close = 0;
  for (int i = 0; i < valuesSize; ++i) {
    for (int j = i + 1; j < valuesSize; ++j) close += (values[i] ^ values[j]) < 100000;
  }
  return close;
}
