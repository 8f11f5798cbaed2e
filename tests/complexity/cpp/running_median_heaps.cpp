// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;
    long long sum = 0;
    for (int value : values) {
      low.push(value);
      high.push(low.top());
      low.pop();
      if (high.size() > low.size()) {
        low.push(high.top());
        high.pop();
      }
      sum += low.top();
    }
    return sum;
  }
};
