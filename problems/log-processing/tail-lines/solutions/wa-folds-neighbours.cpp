class Solution {
 public:
  vector<Entry> tailLines(vector<Line>& lines, int k) {
    map<string, deque<Entry>> tails;
    for (size_t i = 0; i < lines.size(); ++i) {
      auto& tail = tails[lines[i].service];
      bool again = i > 0 && lines[i].text == lines[i - 1].text;
      if (again && !tail.empty()) {
        ++tail.back().times;
        continue;
      }
      tail.push_back({lines[i].service, lines[i].text, 1});
      if ((int)tail.size() > k) tail.pop_front();
    }
    vector<Entry> kept;
    for (auto& [service, tail] : tails) kept.insert(kept.end(), tail.begin(), tail.end());
    return kept;
  }
};
