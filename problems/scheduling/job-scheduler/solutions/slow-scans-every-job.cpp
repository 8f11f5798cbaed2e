class JobScheduler {
  struct Job { int priority; long long ready_at, number; };
  map<string, Job> jobs;
  long long count = 0;

  static bool before(const Job& a, const Job& b) {
    if (a.priority != b.priority) return a.priority > b.priority;
    return tie(a.ready_at, a.number) < tie(b.ready_at, b.number);
  }

 public:
  bool submit(string job, int priority, long long delay, long long now) {
    return jobs.insert({job, {priority, now + delay, ++count}}).second;
  }

  string take(long long now) {
    auto best = jobs.end();
    for (auto it = jobs.begin(); it != jobs.end(); ++it) {
      if (it->second.ready_at > now) continue;
      if (best == jobs.end() || before(it->second, best->second)) best = it;
    }
    if (best == jobs.end()) return "";
    string job = best->first;
    jobs.erase(best);
    return job;
  }

  bool cancel(string job) { return jobs.erase(job) > 0; }
};
