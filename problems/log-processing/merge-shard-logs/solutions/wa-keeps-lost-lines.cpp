class Solution {
 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    using Head = tuple<long long, size_t, size_t>;
    priority_queue<Head, vector<Head>, greater<>> heads;
    for (size_t s = 0; s < shards.size(); ++s) {
      if (!shards[s].empty()) heads.push({shards[s][0].at.value_or(-1), s, 0});
    }
    vector<Line> merged;
    while (!heads.empty()) {
      auto [at, s, i] = heads.top();
      heads.pop();
      merged.push_back(shards[s][i++]);
      while (i < shards[s].size() && !shards[s][i].at) merged.push_back(shards[s][i++]);
      if (i < shards[s].size()) heads.push({*shards[s][i].at, s, i});
    }
    return merged;
  }
};
