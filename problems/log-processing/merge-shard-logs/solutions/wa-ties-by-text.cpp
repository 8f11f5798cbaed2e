class Solution {
 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    using Head = tuple<long long, string, size_t, size_t>;
    priority_queue<Head, vector<Head>, greater<Head>> heads;
    auto push = [&](size_t s, size_t i) {
      while (i < shards[s].size() && !shards[s][i].at) ++i;
      if (i < shards[s].size()) heads.emplace(*shards[s][i].at, shards[s][i].text, s, i);
    };
    for (size_t s = 0; s < shards.size(); ++s) push(s, 0);
    vector<Line> merged;
    while (!heads.empty()) {
      auto [at, text, s, i] = heads.top();
      heads.pop();
      do {
        merged.push_back(shards[s][i++]);
      } while (i < shards[s].size() && !shards[s][i].at);
      push(s, i);
    }
    return merged;
  }
};
