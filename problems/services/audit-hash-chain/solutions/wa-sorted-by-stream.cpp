class Solution {
 public:
  vector<Break> findBreaks(vector<Entry>& log) {
    map<string, vector<int>> streams;
    for (int i = 0; i < (int)log.size(); ++i) streams[log[i].stream].push_back(i);
    vector<Break> breaks;
    for (auto& [stream, positions] : streams) {
      int seq = 0;
      long long hash = 0;
      for (int i : positions) {
        const Entry& entry = log[i];
        const char* reason = entry.seq != seq + 1          ? "sequence"
                             : entry.prev != hash          ? "link"
                             : entry.hash != digest(entry) ? "content"
                                                           : nullptr;
        if (reason) {
          breaks.push_back({i, stream, reason});
          break;
        }
        seq = entry.seq;
        hash = entry.hash;
      }
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
