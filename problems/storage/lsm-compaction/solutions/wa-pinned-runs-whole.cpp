class Solution {
 public:
  vector<Kept> compact(vector<vector<Entry>>& runs, vector<int>& pins, vector<long long>& deeper) {
    vector<bool> pinned(runs.size(), false);
    for (int pin : pins) pinned[pin] = true;

    vector<Kept> entries;
    for (int r = (int)runs.size() - 1; r >= 0; --r) {
      for (const Entry& entry : runs[r]) entries.push_back({entry.key, r, entry.value});
    }
    stable_sort(entries.begin(), entries.end(),
                [](const Kept& a, const Kept& b) { return a.key < b.key; });

    vector<Kept> kept;
    size_t next_deeper = 0;
    for (size_t first = 0, end; first < entries.size(); first = end) {
      end = first;
      while (end < entries.size() && entries[end].key == entries[first].key) ++end;
      while (next_deeper < deeper.size() && deeper[next_deeper] < entries[first].key) ++next_deeper;
      bool hides = next_deeper < deeper.size() && deeper[next_deeper] == entries[first].key;
      size_t before = kept.size();
      for (size_t i = first; i < end; ++i) {
        bool needed = i + 1 == end || pinned[entries[i].run];
        if (!needed || (!entries[i].value && !hides)) continue;
        hides = true;
        kept.push_back(entries[i]);
      }
      reverse(kept.begin() + before, kept.end());
    }
    return kept;
  }
};
