class Solution {
 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    vector<size_t> next(shards.size(), 0);
    for (size_t s = 0; s < shards.size(); ++s) {
      while (next[s] < shards[s].size() && !shards[s][next[s]].at) ++next[s];
    }
    vector<Line> merged;
    while (true) {
      int best = -1;
      for (size_t s = 0; s < shards.size(); ++s) {
        if (next[s] == shards[s].size()) continue;
        if (best < 0 || *shards[s][next[s]].at < *shards[best][next[best]].at) best = (int)s;
      }
      if (best < 0) return merged;
      do {
        merged.push_back(shards[best][next[best]++]);
      } while (next[best] < shards[best].size() && !shards[best][next[best]].at);
    }
  }
};
