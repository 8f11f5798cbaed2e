class Solution {
 public:
  vector<Kept> compact(vector<vector<Entry>>& runs, vector<int>& pins, vector<long long>& deeper) {
    vector<int> pins_up_to(runs.size(), 0);
    for (int pin : pins) ++pins_up_to[pin];
    partial_sum(pins_up_to.begin(), pins_up_to.end(), pins_up_to.begin());
    unordered_set<long long> below(deeper.begin(), deeper.end());

    vector<Kept> kept;
    vector<size_t> next(runs.size(), 0);
    while (true) {
      bool any = false;
      long long key = 0;
      for (size_t r = 0; r < runs.size(); ++r) {
        if (next[r] == runs[r].size()) continue;
        if (!any || runs[r][next[r]].key < key) key = runs[r][next[r]].key;
        any = true;
      }
      if (!any) return kept;
      int newer = -1;
      size_t start = kept.size();
      for (int r = 0; r < (int)runs.size(); ++r) {
        if (next[r] == runs[r].size() || runs[r][next[r]].key != key) continue;
        if (newer < 0 || pins_up_to[r] > pins_up_to[newer]) {
          kept.push_back({key, r, runs[r][next[r]].value});
        }
        newer = r;
        ++next[r];
      }
      if (below.count(key)) continue;
      while (kept.size() > start && !kept.back().value) kept.pop_back();
    }
  }
};
