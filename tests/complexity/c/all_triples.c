// cost: O(n^3)  space: O(1)

long long solve(int* values, int valuesSize) {
  long long count = 0;
  for (int i = 0; i < valuesSize; ++i) {
    for (int j = i + 1; j < valuesSize; ++j) {
      for (int k = j + 1; k < valuesSize; ++k) count += (values[i] ^ values[j] ^ values[k]) % 5 == 0;
    }
  }
  return count;
}
