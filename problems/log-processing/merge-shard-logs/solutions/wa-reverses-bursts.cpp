class Solution {
 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    // (time, shard) -> stack of entries, because "equal ones are rare".
    map<pair<long long, size_t>, list<pair<size_t, size_t>>> found;
    for (size_t s = 0; s < shards.size(); ++s) {
      for (size_t i = 0; i < shards[s].size(); ++i) {
        if (!shards[s][i].at) continue;
        size_t end = i + 1;
        while (end < shards[s].size() && !shards[s][end].at) ++end;
        found[{*shards[s][i].at, s}].push_front({i, end});
      }
    }
    vector<Line> merged;
    for (auto& [key, ranges] : found) {
      for (auto [begin, end] : ranges) {
        const vector<Line>& shard = shards[key.second];
        merged.insert(merged.end(), shard.begin() + begin, shard.begin() + end);
      }
    }
    return merged;
  }
};
