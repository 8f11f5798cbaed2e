class Solution {
 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    vector<Bucket> buckets(points);
    vector<long long> sums(points), newest(points, -1);
    long long known_at = -1;
    optional<int> known;
    for (auto& [at, value] : readings) {
      if (at < start) {
        if (at > known_at) known_at = at, known = value;
        continue;
      }
      long long i = (at - start) / step;
      if (i >= points) continue;
      Bucket& b = buckets[i];
      ++b.count;
      sums[i] += value;
      if (!b.lowest || value < *b.lowest) b.lowest = value;
      if (!b.highest || value > *b.highest) b.highest = value;
      if (at > newest[i]) newest[i] = at, b.latest = value;
    }
    for (int i = 0; i < points; ++i) {
      Bucket& b = buckets[i];
      if (b.count) {
        b.average = (int)floor((double)sums[i] / b.count);
        known = b.latest;
      }
      b.latest = known;
    }
    return buckets;
  }
};
