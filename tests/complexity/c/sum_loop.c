// cost: O(n)  space: O(1)

long long solve(int* values, int valuesSize) {
  long long sum = 0;
  for (int i = 0; i < valuesSize; ++i) {
    if (values[i] & 1) sum += values[i];
  }
  return sum;
}
