// cost: O(log n)  space: O(1)
// input: sorted

long long solve(int* values, int valuesSize) {
  int low = 0, high = valuesSize;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (values[middle] < 300000000) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
