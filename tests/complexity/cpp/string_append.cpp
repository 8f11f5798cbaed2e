// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    string text;
    for (int value : values) text += static_cast<char>('a' + value % 26);
    return text.size();
  }
};
