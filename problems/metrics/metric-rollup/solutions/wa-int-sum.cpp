class Solution {
 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    stable_sort(readings.begin(), readings.end(),
                [](const Reading& a, const Reading& b) { return a.at < b.at; });
    vector<Bucket> buckets(points);
    optional<int> known;
    size_t i = 0;
    while (i < readings.size() && readings[i].at < start) known = readings[i++].value;
    for (int p = 0; p < points; ++p) {
      Bucket& b = buckets[p];
      unsigned wrapped = 0;
      for (; i < readings.size() && readings[i].at < start + (p + 1LL) * step; ++i) {
        int value = readings[i].value;
        b.lowest = min(b.lowest.value_or(value), value);
        b.highest = max(b.highest.value_or(value), value);
        ++b.count;
        wrapped += value;
        known = value;
      }
      int sum = (int)wrapped;
      if (b.count) b.average = (int)floor(1.0 * sum / b.count);
      b.latest = known;
    }
    return buckets;
  }
};
