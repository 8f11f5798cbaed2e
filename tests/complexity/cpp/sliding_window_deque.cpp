// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t width = values.size() / 4 + 1;
    deque<size_t> best;
    long long sum = 0;
    for (size_t i = 0; i < values.size(); ++i) {
      while (!best.empty() && values[best.back()] <= values[i]) best.pop_back();
      best.push_back(i);
      if (best.front() + width <= i) best.pop_front();
      sum += values[best.front()];
    }
    return sum;
  }
};
