// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> stack;
    long long popped = 0;
    for (int value : values) {
      while (!stack.empty() && stack.back() < value) {
        stack.pop_back();
        ++popped;
      }
      stack.push_back(value);
    }
    return popped;
  }
};
