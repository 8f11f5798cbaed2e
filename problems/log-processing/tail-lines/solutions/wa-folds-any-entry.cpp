class Solution {
 public:
  vector<Entry> tailLines(vector<Line>& lines, int k) {
    map<string, list<Entry>> tails;
    unordered_map<string, unordered_map<string, list<Entry>::iterator>> places;
    for (const Line& line : lines) {
      list<Entry>& tail = tails[line.service];
      auto& place = places[line.service];
      if (auto found = place.find(line.text); found != place.end()) {
        ++found->second->times;
        continue;
      }
      place[line.text] = tail.insert(tail.end(), {line.service, line.text, 1});
      if ((int)tail.size() > k) {
        place.erase(tail.front().text);
        tail.pop_front();
      }
    }
    vector<Entry> kept;
    for (auto& [service, tail] : tails) kept.insert(kept.end(), tail.begin(), tail.end());
    return kept;
  }
};
