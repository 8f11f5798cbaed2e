class Solution {
 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    vector<Bucket> buckets(points);
    for (int i = 0; i < points; ++i) {
      Bucket& b = buckets[i];
      long long low = start + (long long)i * step, high = low + step, newest = -1, sum = 0;
      for (const Reading& r : readings) {
        if (r.at >= high) continue;
        if (r.at >= newest) newest = r.at, b.latest = r.value;
        if (r.at < low) continue;
        ++b.count;
        sum += r.value;
        b.lowest = min(b.lowest.value_or(r.value), r.value);
        b.highest = max(b.highest.value_or(r.value), r.value);
      }
      if (b.count) b.average = (int)floor((double)sum / b.count);
    }
    return buckets;
  }
};
