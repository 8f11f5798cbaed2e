// cost: O(2^n)  space: O(n)

static long long __attribute__((noinline)) fibonacci(int n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    return fibonacci(static_cast<int>(values.size()));
  }
};
