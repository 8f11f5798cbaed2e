// cost: O(n log n)  space: O(n)

struct Interval {
  int from;
  int to;
};

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<Interval> intervals;
    intervals.reserve(values.size());
    for (int value : values) intervals.push_back({value, value + value % 1000});
    sort(intervals.begin(), intervals.end(),
         [](const Interval& a, const Interval& b) { return a.from < b.from; });
    vector<Interval> merged;
    for (const Interval& interval : intervals) {
      if (!merged.empty() && interval.from <= merged.back().to) {
        merged.back().to = max(merged.back().to, interval.to);
      } else {
        merged.push_back(interval);
      }
    }
    long long covered = 0;
    for (const Interval& interval : merged) covered += interval.to - interval.from;
    return covered;
  }
};
