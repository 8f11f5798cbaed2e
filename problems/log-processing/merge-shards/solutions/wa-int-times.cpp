class Solution {
 public:
  vector<long long> firstLines(vector<vector<long long>>& shards, int limit) {
    vector<int> lines;
    for (const auto& shard : shards) {
      for (long long at : shard) lines.push_back((int)at);
    }
    sort(lines.begin(), lines.end());
    return vector<long long>(lines.begin(), lines.begin() + limit);
  }
};
