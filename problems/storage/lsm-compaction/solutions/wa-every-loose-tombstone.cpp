class Solution {
 public:
  vector<Kept> compact(vector<vector<Entry>>& runs, vector<int>& pins, vector<long long>& deeper) {
    // For each run the greatest pin that is not above it.
    vector<int> last_pin(runs.size(), 0);
    for (int pin : pins) last_pin[pin] = pin;
    for (size_t r = 1; r < runs.size(); ++r) last_pin[r] = max(last_pin[r], last_pin[r - 1]);

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
        // Seen if the last pin up to this run lies behind the next newer entry.
        bool needed = i + 1 == end || last_pin[entries[i].run] > entries[i + 1].run;
        if (!needed || (!entries[i].value && !hides)) continue;
        kept.push_back(entries[i]);
      }
      reverse(kept.begin() + before, kept.end());
    }
    return kept;
  }
};
