class JobScheduler {
  struct Job { int priority; long long ready_at; long long number; string id; };
  struct LaterReady {
    bool operator()(const Job& a, const Job& b) const {
      return tie(a.ready_at, a.number) > tie(b.ready_at, b.number);
    }
  };
  struct LessUrgent {
    bool operator()(const Job& a, const Job& b) const {
      if (a.priority != b.priority) return a.priority < b.priority;
      return tie(a.ready_at, a.number) > tie(b.ready_at, b.number);
    }
  };
  unordered_map<string, long long> alive;
  priority_queue<Job, vector<Job>, LaterReady> delayed;
  priority_queue<Job, vector<Job>, LessUrgent> ready;
  long long count = 0;

 public:
  bool submit(string job, int priority, long long delay, long long now) {
    if (alive.count(job)) return false;
    alive[job] = ++count;
    delayed.push({priority, now + delay, count, job});
    return true;
  }

  string take(long long now) {
    while (!delayed.empty() && delayed.top().ready_at < now) {
      ready.push(delayed.top());
      delayed.pop();
    }
    while (!ready.empty()) {
      Job job = ready.top();
      ready.pop();
      auto it = alive.find(job.id);
      if (it == alive.end() || it->second != job.number) continue;
      alive.erase(it);
      return job.id;
    }
    return "";
  }

  bool cancel(string job) { return alive.erase(job) > 0; }
};
