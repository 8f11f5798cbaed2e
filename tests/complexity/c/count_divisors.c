// cost: O(sqrt n)  space: O(1)

long long solve(int* values, int valuesSize) {
  long long divisors = 0;
  for (int d = 1; (long long)d * d <= valuesSize; ++d) divisors += valuesSize % d == 0 ? 2 : 0;
  return divisors;
}
