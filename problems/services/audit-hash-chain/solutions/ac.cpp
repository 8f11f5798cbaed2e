// Sorts the positions by stream, so that a predecessor is simply the neighbour; no map.
class Solution {
 public:
  vector<Break> findBreaks(vector<Entry>& log) {
    vector<int> order(log.size());
    iota(order.begin(), order.end(), 0);
    stable_sort(order.begin(), order.end(),
                [&](int a, int b) { return log[a].stream < log[b].stream; });

    vector<Break> breaks;
    bool broken = false;
    for (size_t i = 0; i < order.size(); ++i) {
      const Entry& entry = log[order[i]];
      const Entry* before = i > 0 ? &log[order[i - 1]] : nullptr;
      if (before && before->stream != entry.stream) before = nullptr;
      if (!before) broken = false;
      if (broken) continue;
      const char* reason = broken_rule(entry, before);
      if (!reason) continue;
      broken = true;
      breaks.push_back({order[i], entry.stream, reason});
    }
    sort(breaks.begin(), breaks.end(),
         [](const Break& a, const Break& b) { return a.index < b.index; });
    return breaks;
  }

 private:
  static const char* broken_rule(const Entry& entry, const Entry* before) {
    if (entry.seq != (before ? before->seq : 0) + 1) return "sequence";
    if (entry.prev != (before ? before->hash : 0)) return "link";
    uint32_t digest = 17;  // Unsigned arithmetic is modulo 2^32 by itself.
    auto add = [&](const string& text) {
      for (unsigned char c : text) digest = digest * 31 + c;
    };
    add(entry.stream + ":");
    add(to_string(entry.seq) + ":");
    add(to_string(entry.prev) + ":");
    add(entry.body);
    return digest == entry.hash ? nullptr : "content";
  }
};
