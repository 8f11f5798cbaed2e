class JobScheduler {
  struct Job { int priority, ready_at, number; };
  unordered_map<string, Job> waiting;
  set<tuple<int, int, string>> delayed;
  set<tuple<int, int, int, string>> ready;
  int count = 0;

 public:
  bool submit(string job, int priority, long long delay, long long now) {
    if (waiting.count(job)) return false;
    int ready_at = now + delay;
    waiting[job] = {priority, ready_at, ++count};
    delayed.insert({ready_at, count, job});
    return true;
  }

  string take(long long now) {
    while (!delayed.empty() && get<0>(*delayed.begin()) <= now) {
      auto [at, number, job] = *delayed.begin();
      delayed.erase(delayed.begin());
      ready.insert({-waiting[job].priority, at, number, job});
    }
    if (ready.empty()) return "";
    string job = get<3>(*ready.begin());
    cancel(job);
    return job;
  }

  bool cancel(string job) {
    auto it = waiting.find(job);
    if (it == waiting.end()) return false;
    auto [priority, at, number] = it->second;
    delayed.erase({at, number, job});
    ready.erase({-priority, at, number, job});
    waiting.erase(it);
    return true;
  }
};
