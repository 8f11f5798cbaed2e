// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    string text(values.size(), 'x');
    long long sum = 0;
    for (int value : values) {
      string copy = text;
      copy[static_cast<size_t>(value) % copy.size()] = 'y';
      sum += copy.back();
    }
    return sum;
  }
};
