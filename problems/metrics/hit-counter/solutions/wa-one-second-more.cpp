class HitCounter {
  long long window, sum = 0;
  deque<pair<long long, long long>> seconds;

 public:
  HitCounter(int window) : window(window) {}

  void hit(long long at, int count) {
    if (seconds.empty() || seconds.back().first != at / 1000) seconds.push_back({at / 1000, 0});
    seconds.back().second += count;
    sum += count;
  }

  long long total(long long at) {
    while (!seconds.empty() && at / 1000 - seconds.front().first > window) {
      sum -= seconds.front().second;
      seconds.pop_front();
    }
    return sum;
  }
};
