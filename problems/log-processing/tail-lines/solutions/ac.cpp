// Reads the log backwards: a service that has its k entries is complete once another text shows up,
// so that nothing is ever dropped.
class Solution {
  struct Tail {
    vector<Entry> newest_first;
    bool complete = false;
  };

 public:
  vector<Entry> tailLines(vector<Line>& lines, int k) {
    unordered_map<string, Tail> tails;
    for (size_t i = lines.size(); i-- > 0;) {
      const Line& line = lines[i];
      Tail& tail = tails[line.service];
      if (tail.complete) continue;
      if (!tail.newest_first.empty() && tail.newest_first.back().text == line.text) {
        ++tail.newest_first.back().times;
      } else if ((int)tail.newest_first.size() < k) {
        tail.newest_first.push_back({line.service, line.text, 1});
      } else {
        tail.complete = true;
      }
    }

    vector<pair<string, Tail*>> order;
    for (auto& [service, tail] : tails) order.push_back({service, &tail});
    sort(order.begin(), order.end());
    vector<Entry> kept;
    for (auto& [service, tail] : order) {
      move(tail->newest_first.rbegin(), tail->newest_first.rend(), back_inserter(kept));
    }
    return kept;
  }
};
