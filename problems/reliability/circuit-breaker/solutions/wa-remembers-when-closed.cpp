class CircuitBreaker {
  int window, minimum, percent, pause, probes;
  int state = 0, period = 0, sent = 0, good = 0, bad = 0;  // 0 closed, 1 open, 2 half-open
  long long opened = 0;
  vector<int> calls;
  queue<pair<long long, bool>> outcomes;

  void change(int next) {
    state = next;
    ++period;
    sent = good = 0;
  }

 public:
  CircuitBreaker(int window, int minimum, int percent, int pause, int probes)
      : window(window), minimum(minimum), percent(percent), pause(pause), probes(probes) {}

  bool allow(long long now) {
    if (state == 1 && now >= opened + pause) change(2);
    bool yes = state == 0 || (state == 2 && sent < probes);
    sent += yes;
    calls.push_back(yes ? period : -1);
    return yes;
  }

  string report(int call, bool ok, long long now) {
    if (calls[call] == period && state == 2) {
      good += ok;
      if (!ok)
        change(1), opened = now;
      else if (good == probes)
        change(0);
    } else if (calls[call] == period) {
      outcomes.push({now, ok});
      bad += !ok;
      while (outcomes.front().first <= now - window) {
        bad -= !outcomes.front().second;
        outcomes.pop();
      }
      int total = outcomes.size();
      if (total >= minimum && bad * 100 >= percent * total) change(1), opened = now;
    }
    return array<string, 3>{"closed", "open", "half-open"}[state];
  }
};
