// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    string text;
    for (int value : values) text = static_cast<char>('a' + value % 26) + text;
    return text[0];
  }
};
