class Solution {
 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    stable_sort(readings.begin(), readings.end(),
                [](const Reading& a, const Reading& b) { return a.at < b.at; });
    vector<Bucket> buckets(points);
    optional<int> known;
    size_t i = 0;
    for (; i < readings.size() && readings[i].at < start; ++i) known = readings[i].value;
    for (int p = 0; p < points; ++p) {
      Bucket& b = buckets[p];
      long long sum = 0;
      for (; i < readings.size() && readings[i].at < start + (p + 1LL) * step; ++i) {
        int value = readings[i].value;
        b.lowest = min(b.lowest.value_or(value), value);
        b.highest = max(b.highest.value_or(value), value);
        ++b.count;
        sum += value;
        known = value;
      }
      if (b.count) b.average = (int)(sum / b.count);
      b.latest = known;
    }
    return buckets;
  }
};
