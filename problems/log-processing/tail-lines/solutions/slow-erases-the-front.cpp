class Solution {
 public:
  vector<Entry> tailLines(vector<Line>& lines, int k) {
    map<string, vector<Entry>> tails;
    for (const Line& line : lines) {
      vector<Entry>& tail = tails[line.service];
      if (!tail.empty() && tail.back().text == line.text) {
        ++tail.back().times;
        continue;
      }
      tail.push_back({line.service, line.text, 1});
      if ((int)tail.size() > k) tail.erase(tail.begin());
    }
    vector<Entry> kept;
    for (auto& [service, tail] : tails) kept.insert(kept.end(), tail.begin(), tail.end());
    return kept;
  }
};
