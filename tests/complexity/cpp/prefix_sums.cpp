// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<long long> prefix(values.size() + 1);
    for (size_t i = 0; i < values.size(); ++i) prefix[i + 1] = prefix[i] + values[i];
    long long best = 0;
    for (long long sum : prefix) best = max(best, sum % 1000);
    return best;
  }
};
