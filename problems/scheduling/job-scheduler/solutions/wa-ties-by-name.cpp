class JobScheduler {
  struct Job { int priority; long long ready_at; };
  unordered_map<string, Job> waiting;
  set<pair<long long, string>> delayed;
  set<tuple<int, long long, string>> ready;

 public:
  JobScheduler() {}

  bool submit(string job, int priority, long long delay, long long now) {
    if (waiting.count(job)) return false;
    waiting[job] = {priority, now + delay};
    delayed.insert({now + delay, job});
    return true;
  }

  string take(long long now) {
    while (!delayed.empty() && delayed.begin()->first <= now) {
      auto [at, job] = *delayed.begin();
      delayed.erase(delayed.begin());
      ready.insert({-waiting[job].priority, at, job});
    }
    if (ready.empty()) return "";
    string job = get<2>(*ready.begin());
    ready.erase(ready.begin());
    waiting.erase(job);
    return job;
  }

  bool cancel(string job) {
    auto it = waiting.find(job);
    if (it == waiting.end()) return false;
    delayed.erase({it->second.ready_at, job});
    ready.erase({-it->second.priority, it->second.ready_at, job});
    waiting.erase(it);
    return true;
  }
};
