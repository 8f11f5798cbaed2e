// cost: O(n log n)  space: O(1)

static void sift(int* values, int size, int at) {
  for (int child; (child = 2 * at + 1) < size; at = child) {
    if (child + 1 < size && values[child + 1] > values[child]) ++child;
    if (values[at] >= values[child]) return;
    const int value = values[at];
    values[at] = values[child];
    values[child] = value;
  }
}

long long solve(int* values, int valuesSize) {
  for (int i = valuesSize / 2; i-- > 0;) sift(values, valuesSize, i);
  for (int end = valuesSize - 1; end > 0; --end) {
    const int first = values[0];
    values[0] = values[end];
    values[end] = first;
    sift(values, end, 0);
  }
  return values[valuesSize / 2];
}
