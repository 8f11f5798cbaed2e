// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> reversed;
    for (int value : values) reversed.insert(reversed.begin(), value);
    return reversed.front();
  }
};
