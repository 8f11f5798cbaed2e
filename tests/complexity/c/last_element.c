// cost: O(1)  space: O(1)

long long solve(int* values, int valuesSize) {
  return values[valuesSize - 1] * 3LL + valuesSize;
}
