class RetryQueue {
 public:
  RetryQueue(int base, long long cap, int attempts) : base_(base), cap_(cap), attempts_(attempts) {}

  bool add(string task, long long now) {
    if (!tasks_.try_emplace(task).second) return false;
    wait(task, now);
    return true;
  }

  string take(long long now) {
    if (waiting_.empty() || waiting_.top().due > now) return "";
    string task = waiting_.top().task;
    waiting_.pop();
    tasks_[task].running = true;
    return task;
  }

  bool done(string task) {
    auto found = tasks_.find(task);
    if (found == tasks_.end() || !found->second.running) return false;
    tasks_.erase(found);
    return true;
  }

  long long fail(string task, long long now) {
    auto found = tasks_.find(task);
    if (found == tasks_.end() || !found->second.running) return -1;
    Task& state = found->second;
    state.running = false;
    if (++state.failures == attempts_) {
      dead_.push(task);
      return 0;
    }
    long long delay = base_;
    for (int i = 1; i < state.failures && delay < cap_; ++i) delay *= 2;
    delay = min(delay, cap_);
    wait(task, now + delay);
    return delay;
  }

  string revive(long long now) {
    if (dead_.empty()) return "";
    string task = dead_.front();
    dead_.pop();
    tasks_[task] = {};
    wait(task, now);
    return task;
  }

 private:
  struct Task {  // neither running nor in `dead_`: waiting
    int failures = 0;
    bool running = false;
  };
  struct Entry {
    long long due, number;
    string task;
    bool operator<(const Entry& other) const {
      return tie(due, number) > tie(other.due, other.number);  // the first due on top
    }
  };

  void wait(const string& task, long long due) { waiting_.push({due, waits_++, task}); }

  long long base_, cap_;
  int attempts_;
  long long waits_ = 0;
  unordered_map<string, Task> tasks_;  // all that are not unknown
  priority_queue<Entry> waiting_;
  queue<string> dead_;
};
