class JobScheduler {
  using Delayed = tuple<long long, int, int, string>;  // ready time, number, priority, id
  using Ready = tuple<int, long long, int, string>;    // -priority, ready time, number, id
  priority_queue<Delayed, vector<Delayed>, greater<>> delayed;
  priority_queue<Ready, vector<Ready>, greater<>> ready;
  unordered_set<string> waiting, cancelled;
  int number = 0;

 public:
  bool submit(string job, int priority, long long delay, long long now) {
    if (!waiting.insert(job).second) return false;
    delayed.emplace(now + delay, ++number, priority, job);
    return true;
  }

  string take(long long now) {
    while (!delayed.empty() && get<0>(delayed.top()) <= now) {
      auto [at, n, priority, job] = delayed.top();
      delayed.pop();
      if (!cancelled.erase(job)) ready.emplace(-priority, at, n, job);
    }
    while (!ready.empty()) {
      string job = get<3>(ready.top());
      ready.pop();
      if (cancelled.erase(job)) {
        waiting.erase(job);
        continue;
      }
      waiting.erase(job);
      return job;
    }
    return "";
  }

  bool cancel(string job) {
    if (!waiting.erase(job)) return false;
    cancelled.insert(job);
    return true;
  }
};
