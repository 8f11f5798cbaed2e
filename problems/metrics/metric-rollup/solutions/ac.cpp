class Solution {
  struct Newest {
    long long at = -1;
    int value = 0;

    void offer(const Reading& r) {
      if (r.at >= at) at = r.at, value = r.value;  // Of equal times the later arrival wins.
    }
  };

 public:
  vector<Bucket> rollup(vector<Reading>& readings, long long start, int step, int points) {
    vector<Bucket> buckets(points);
    vector<long long> sums(points);
    vector<Newest> newest(points);
    Newest known;
    for (const Reading& r : readings) {
      if (r.at < start) {
        known.offer(r);
        continue;
      }
      long long index = (r.at - start) / step;
      if (index >= points) continue;
      Bucket& b = buckets[index];
      b.lowest = b.count ? min(*b.lowest, r.value) : r.value;
      b.highest = b.count ? max(*b.highest, r.value) : r.value;
      ++b.count;
      sums[index] += r.value;
      newest[index].offer(r);
    }
    for (int i = 0; i < points; ++i) {
      Bucket& b = buckets[i];
      if (b.count) {
        known = newest[i];
        long long mean = sums[i] / b.count;
        if (sums[i] < 0 && sums[i] % b.count) --mean;
        b.average = (int)mean;
      }
      if (known.at >= 0) b.latest = known.value;
    }
    return buckets;
  }
};
