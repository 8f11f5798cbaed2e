class HitCounter {
  long long window, sum = 0;
  deque<pair<long long, long long>> seconds;

 public:
  HitCounter(int window) : window(window) {}

  void hit(long long at, int count) {
    long long second = at / 1000;
    while (!seconds.empty() && seconds.front().first <= second - window) {
      sum -= seconds.front().second;
      seconds.pop_front();
    }
    if (seconds.empty() || seconds.back().first != second) seconds.push_back({second, 0});
    seconds.back().second += count;
    sum += count;
  }

  long long total(long long at) { return sum; }
};
