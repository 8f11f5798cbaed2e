class Solution {
 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    vector<Bucket> buckets(points);
    vector<long long> sums(points);
    vector<const Reading*> newest(points);
    const Reading* known = nullptr;
    auto offer = [](const Reading*& to, const Reading& r) {
      if (!to || r.at >= to->at) to = &r;
    };
    for (const Reading& r : readings) {
      long long index = (r.at - start) / step;
      if (index < 0) offer(known, r);
      if (index < 0 || index >= points) continue;
      Bucket& b = buckets[index];
      ++b.count;
      sums[index] += r.value;
      b.lowest = min(b.lowest.value_or(r.value), r.value);
      b.highest = max(b.highest.value_or(r.value), r.value);
      offer(newest[index], r);
    }
    for (int i = 0; i < points; ++i) {
      Bucket& b = buckets[i];
      if (b.count) b.average = (int)floor((double)sums[i] / b.count), known = newest[i];
      if (known) b.latest = known->value;
    }
    return buckets;
  }
};
