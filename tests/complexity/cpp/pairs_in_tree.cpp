// cost: O(n^2 log n)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    set<long long> sums;
    for (size_t i = 0; i < values.size(); ++i) {
      for (size_t j = i; j < values.size(); ++j) sums.insert(values[i] * 2LL + values[j] * 3LL + static_cast<long long>(i * j));
    }
    return sums.size();
  }
};
