class Solution {
  struct Ring {
    vector<Entry> slots;
    size_t newest = 0;
  };

 public:
  vector<Entry> tailLines(vector<Line>& lines, int k) {
    map<string, Ring> rings;
    for (const Line& line : lines) {
      Ring& ring = rings[line.service];
      if (!ring.slots.empty() && ring.slots[ring.newest].text == line.text) {
        ++ring.slots[ring.newest].times;
      } else if ((int)ring.slots.size() < k) {
        ring.newest = ring.slots.size();
        ring.slots.push_back({line.service, line.text, 1});
      } else {
        ring.newest = (ring.newest + 1) % ring.slots.size();
        ring.slots[ring.newest] = {line.service, line.text, 1};
      }
    }
    vector<Entry> kept;
    for (auto& [service, ring] : rings)
      kept.insert(kept.end(), ring.slots.begin(), ring.slots.end());
    return kept;
  }
};
