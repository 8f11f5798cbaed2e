class Solution {
 public:
  vector<Break> findBreaks(vector<Entry>& log) {
    unordered_map<string, pair<int, long long>> latest;
    unordered_set<string> broken;
    vector<Break> breaks;
    for (int i = 0; i < (int)log.size(); ++i) {
      const Entry& entry = log[i];
      if (broken.count(entry.stream)) continue;
      auto& [seq, hash] = latest[entry.stream];
      const char* reason = entry.seq > seq + 1           ? "sequence"
                           : entry.prev != hash          ? "link"
                           : entry.hash != digest(entry) ? "content"
                                                         : nullptr;
      if (reason) {
        broken.insert(entry.stream);
        breaks.push_back({i, entry.stream, reason});
      }
      seq = entry.seq;
      hash = entry.hash;
    }
    return breaks;
  }

 private:
  static uint32_t digest(const Entry& entry) {
    uint32_t value = 17;
    string text =
        entry.stream + ":" + to_string(entry.seq) + ":" + to_string(entry.prev) + ":" + entry.body;
    for (unsigned char c : text) value = value * 31 + c;
    return value;
  }
};
