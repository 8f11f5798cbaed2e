class RetryQueue {
  struct Task {
    int state = 0;
  };  // 0 waiting, 1 running, 2 dead
  long long base, cap;
  int attempts, count = 0;
  map<string, Task> tasks;
  map<string, int> failures;
  set<tuple<long long, int, string>> waiting;
  deque<string> dead;

  void wait(const string& task, long long due) {
    tasks[task].state = 0;
    waiting.insert({due, ++count, task});
  }

 public:
  RetryQueue(int base, long long cap, int attempts) : base(base), cap(cap), attempts(attempts) {}

  bool add(string task, long long now) {
    if (tasks.count(task)) return false;
    wait(task, now);
    return true;
  }

  string take(long long now) {
    if (waiting.empty() || get<0>(*waiting.begin()) > now) return "";
    string task = get<2>(*waiting.begin());
    waiting.erase(waiting.begin());
    tasks[task].state = 1;
    return task;
  }

  bool done(string task) {
    if (!tasks.count(task) || tasks[task].state != 1) return false;
    tasks.erase(task);
    return true;
  }

  long long fail(string task, long long now) {
    if (!tasks.count(task) || tasks[task].state != 1) return -1;
    if (++failures[task] == attempts) {
      tasks[task].state = 2;
      dead.push_back(task);
      return 0;
    }
    long long delay = base;
    for (int i = 1; i < failures[task]; ++i) delay = min(2 * delay, cap);
    delay = min(delay, cap);
    wait(task, now + delay);
    return delay;
  }

  string revive(long long now) {
    if (dead.empty()) return "";
    string task = dead.front();
    dead.pop_front();
    failures[task] = 0;
    wait(task, now);
    return task;
  }
};
