// cost: O(2^n)  space: O(n)

static long long count(const vector<int>& values, size_t at, long long sum) {
  if (at == values.size()) return sum % 7 == 0;
  return count(values, at + 1, sum) + count(values, at + 1, sum + values[at]);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    return count(values, 0, 0);
  }
};
