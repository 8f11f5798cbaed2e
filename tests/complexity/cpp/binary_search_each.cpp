// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> sorted = values;
    sort(sorted.begin(), sorted.end());
    long long sum = 0;
    for (int value : values) sum += lower_bound(sorted.begin(), sorted.end(), value / 2) - sorted.begin();
    return sum;
  }
};
