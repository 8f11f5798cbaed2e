// cost: O(n)  space: O(n)

static long long __attribute__((noinline)) depth(const int* values, int size, int at) {
  if (at == size) return 0;
  const long long rest = depth(values, size, at + 1);
  return rest + (values[at] % 2 ? rest % 3 : 1);
}

long long solve(int* values, int valuesSize) {
  return depth(values, valuesSize, 0);
}
