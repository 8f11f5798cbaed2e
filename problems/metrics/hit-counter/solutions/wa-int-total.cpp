class HitCounter {
  int window;
  int sum = 0;
  deque<pair<long long, int>> seconds;

 public:
  HitCounter(int window) : window(window) {}

  void hit(long long at, int count) {
    if (seconds.empty() || seconds.back().first != at / 1000) seconds.push_back({at / 1000, 0});
    seconds.back().second = (int)((unsigned)seconds.back().second + count);
    sum = (int)((unsigned)sum + count);
  }

  long long total(long long at) {
    while (!seconds.empty() && seconds.front().first <= at / 1000 - window) {
      sum = (int)((unsigned)sum - seconds.front().second);
      seconds.pop_front();
    }
    return sum;
  }
};
