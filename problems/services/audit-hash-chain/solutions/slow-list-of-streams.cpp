class Solution {
  struct Stream {
    string name;
    int seq = 0;
    long long hash = 0;
    bool broken = false;
  };

 public:
  vector<Break> findBreaks(vector<Entry>& log) {
    vector<Stream> streams;
    vector<Break> breaks;
    for (int i = 0; i < (int)log.size(); ++i) {
      const Entry& entry = log[i];
      auto found = find_if(streams.begin(), streams.end(),
                           [&](const Stream& stream) { return stream.name == entry.stream; });
      if (found == streams.end()) found = streams.insert(found, Stream{entry.stream});
      if (found->broken) continue;
      const char* reason = entry.seq != found->seq + 1   ? "sequence"
                           : entry.prev != found->hash   ? "link"
                           : entry.hash != digest(entry) ? "content"
                                                         : nullptr;
      if (reason) {
        found->broken = true;
        breaks.push_back({i, entry.stream, reason});
      }
      found->seq = entry.seq;
      found->hash = entry.hash;
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
