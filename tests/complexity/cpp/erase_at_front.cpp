// cost: O(n^2)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    while (!values.empty()) {
      sum = sum * 3 + values.front();
      values.erase(values.begin());
    }
    return sum;
  }
};
