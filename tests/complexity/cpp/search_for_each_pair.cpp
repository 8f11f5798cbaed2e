// cost: O(n^2 log n)  space: O(log n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    sort(values.begin(), values.end());
    long long triples = 0;
    for (size_t i = 0; i < values.size(); ++i) {
      for (size_t j = i + 1; j < values.size(); ++j) {
        triples += binary_search(values.begin(), values.end(), values[j] - values[i]);
      }
    }
    return triples;
  }
};
