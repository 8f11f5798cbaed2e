class Solution {
 public:
  vector<long long> firstLines(vector<vector<long long>>& shards, int limit) {
    vector<long long> lines;
    for (const auto& shard : shards) lines.insert(lines.end(), shard.begin(), shard.end());
    partial_sort(lines.begin(), lines.begin() + limit, lines.end());
    lines.resize(limit);
    return lines;
  }
};
