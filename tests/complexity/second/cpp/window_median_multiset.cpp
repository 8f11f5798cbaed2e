// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t width = max<size_t>(1, values.size() / 2);
    multiset<int> window(values.begin(), values.begin() + width);
    auto middle = next(window.begin(), width / 2);
    long long total = 0;
    for (size_t i = width;; ++i) {
      total += *middle;
      if (i == values.size()) return total;
      window.insert(values[i]);
      if (values[i] < *middle) --middle;
      if (values[i - width] <= *middle) ++middle;
      window.erase(window.lower_bound(values[i - width]));
    }
  }
};
