// cost: O(2^n)  space: O(n)

static long long count(const int* values, int size, int at, long long sum) {
  if (at == size) return sum % 7 == 0;
  return count(values, size, at + 1, sum) + count(values, size, at + 1, sum + values[at]);
}

long long solve(int* values, int valuesSize) {
  return count(values, valuesSize, 0, 0);
}
