class PacedQueue {
  struct Entry {
    string mail;
    bool withdrawn = false;
  };
  int capacity;
  long long gap, turn = 0;
  deque<Entry> queue;
  long long gone = 0;                      // entries removed from the front so far
  unordered_map<string, long long> place;  // id -> number of its entry
  vector<string> left;

  void drip(long long now) {
    for (; !queue.empty() && turn <= now; turn += gap) {
      if (!queue.front().withdrawn) {
        place.erase(queue.front().mail);
        left.push_back(queue.front().mail);
      }
      queue.pop_front();
      ++gone;
    }
  }

 public:
  PacedQueue(int capacity, int gap) : capacity(capacity), gap(gap) {}

  long long offer(string mail, long long now) {
    drip(now);
    if (place.count(mail) || (int)place.size() == capacity) return -1;
    if (queue.empty()) turn = max(turn, now);
    long long leaves = turn + gap * (long long)place.size();
    place[mail] = gone + (long long)queue.size();
    queue.push_back({mail});
    drip(now);
    return leaves;
  }

  bool cancel(string mail, long long now) {
    drip(now);
    auto it = place.find(mail);
    if (it == place.end()) return false;
    queue[it->second - gone].withdrawn = true;
    place.erase(it);
    return true;
  }

  vector<string> collect(long long now) {
    drip(now);
    return exchange(left, {});
  }
};
