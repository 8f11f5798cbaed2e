class Solution {
 public:
  vector<Line> mergeShards(vector<vector<Line>>& shards) {
    map<pair<int, int>, vector<Line>> by_time_and_shard;
    for (int s = 0; s < (int)shards.size(); ++s) {
      vector<Line>* entry = nullptr;
      for (const Line& line : shards[s]) {
        if (line.at) entry = &by_time_and_shard[{(int)*line.at, s}];
        if (entry) entry->push_back(line);
      }
    }
    vector<Line> merged;
    for (auto& [key, lines] : by_time_and_shard) {
      merged.insert(merged.end(), lines.begin(), lines.end());
    }
    return merged;
  }
};
