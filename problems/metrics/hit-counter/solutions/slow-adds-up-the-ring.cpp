class HitCounter {
  struct Slot {
    long long second = -1, hits = 0;
  };
  vector<Slot> ring;

 public:
  HitCounter(int window) : ring(window) {}

  void hit(long long at, int count) {
    long long second = at / 1000;
    Slot& slot = ring[second % ring.size()];
    if (slot.second != second) slot = {second, 0};
    slot.hits += count;
  }

  long long total(long long at) {
    long long sum = 0, oldest = at / 1000 - (long long)ring.size() + 1;
    for (const Slot& slot : ring) {
      if (slot.second >= oldest) sum += slot.hits;
    }
    return sum;
  }
};
