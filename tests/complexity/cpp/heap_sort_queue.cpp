// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    priority_queue<int> queue;
    for (int value : values) queue.push(value);
    long long sum = 0;
    for (int rank = 0; !queue.empty(); queue.pop()) sum += queue.top() % ++rank;
    return sum;
  }
};
