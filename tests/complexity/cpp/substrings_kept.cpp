// cost: O(n^2)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    string text(values.size(), 'a');
    vector<string> suffixes;
    for (size_t i = 0; i < values.size(); ++i) suffixes.push_back(text.substr(i));
    return suffixes.back().size();
  }
};
