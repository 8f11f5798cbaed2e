// Ordered sets instead of heaps: a cancelled job is erased at once, wherever it is.
class JobScheduler {
 public:
  bool submit(string job, int priority, long long delay, long long now) {
    auto [entry, fresh] = waiting_.try_emplace(job);
    if (!fresh) return false;
    entry->second = Job{priority, now + delay, next_number_++, false};
    delayed_.insert(by_time(*entry));
    return true;
  }

  string take(long long now) {
    while (!delayed_.empty() && get<0>(*delayed_.begin()) <= now) {
      Entry* entry = get<2>(*delayed_.begin());
      delayed_.erase(delayed_.begin());
      ready_.insert(by_urgency(*entry));
      entry->second.is_ready = true;
    }
    if (ready_.empty()) return "";
    string job = get<3>(*ready_.begin())->first;
    cancel(job);
    return job;
  }

  bool cancel(string job) {
    auto found = waiting_.find(job);
    if (found == waiting_.end()) return false;
    if (found->second.is_ready) {
      ready_.erase(by_urgency(*found));
    } else {
      delayed_.erase(by_time(*found));
    }
    waiting_.erase(found);
    return true;
  }

 private:
  struct Job {
    int priority;
    long long ready_at;
    int number;
    bool is_ready;
  };
  using Entry = pair<const string, Job>;
  using ByTime = tuple<long long, int, Entry*>;
  using ByUrgency = tuple<int, long long, int, Entry*>;

  static ByTime by_time(Entry& entry) {
    return {entry.second.ready_at, entry.second.number, &entry};
  }
  static ByUrgency by_urgency(Entry& entry) {
    return {-entry.second.priority, entry.second.ready_at, entry.second.number, &entry};
  }

  int next_number_ = 0;
  unordered_map<string, Job> waiting_;
  set<ByTime> delayed_;
  set<ByUrgency> ready_;
};
