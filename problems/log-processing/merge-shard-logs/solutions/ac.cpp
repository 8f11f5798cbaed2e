class Solution {
  struct Entry {
    long long at;
    int shard, first, last;
  };

 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    // One sorted run of entries per shard, the runs one behind the other.
    vector<Entry> entries;
    vector<size_t> ends = {0};
    for (int s = 0; s < (int)shards.size(); ++s) {
      bool inside = false;
      for (int i = 0; i < (int)shards[s].size(); ++i) {
        if (shards[s][i].at) {
          entries.push_back({*shards[s][i].at, s, i, i});
          inside = true;
        } else if (inside) {
          entries.back().last = i;
        }
      }
      ends.push_back(entries.size());
    }
    // Merge neighbouring runs until one is left. std::merge takes equal ones from the left run.
    auto earlier = [](const Entry& a, const Entry& b) { return a.at < b.at; };
    vector<Entry> next(entries.size());
    while (ends.size() > 2) {
      vector<size_t> merged_ends = {0};
      for (size_t r = 0; r + 1 < ends.size(); r += 2) {
        size_t a = ends[r], b = ends[r + 1], c = r + 2 < ends.size() ? ends[r + 2] : b;
        merge(entries.begin() + a, entries.begin() + b, entries.begin() + b, entries.begin() + c,
              next.begin() + a, earlier);
        merged_ends.push_back(c);
      }
      swap(entries, next);
      swap(ends, merged_ends);
    }
    vector<Line> log;
    for (const Entry& e : entries) {
      for (int i = e.first; i <= e.last; ++i) log.push_back(move(shards[e.shard][i]));
    }
    return log;
  }
};
