class WebhookDispatcher {
 public:
  WebhookDispatcher(int base, int cap, int tries, int threshold, int cooldown)
      : base_(base), cap_(cap), tries_(tries), threshold_(threshold), cooldown_(cooldown) {}

  int publish(string endpoint, long long now) {
    Endpoint& target = endpoints_[endpoint];
    leave(target);
    target.queue.push({events_, now});
    enter(endpoint, target);
    return events_++;
  }

  int poll(long long now) {
    if (ready_.empty() || ready_.begin()->first.first > now) return -1;
    auto [since, event] = ready_.begin()->first;
    Endpoint& target = endpoints_[ready_.begin()->second];
    leave(target);
    target.in_flight = true;
    return event;
  }

  long long report(string endpoint, bool ok, long long now) {
    Endpoint& target = endpoints_[endpoint];
    if (!target.in_flight) return -1;
    target.in_flight = false;
    target.row = ok ? 0 : target.row + 1;
    long long delay = ok ? 0 : target.next_delay == 0 ? base_ : target.next_delay;
    delay = min(delay, cap_);
    target.next_delay = 2 * delay;
    if (ok || ++target.fails == tries_) {
      target.queue.pop();
      target.fails = target.next_delay = delay = 0;
    }
    target.from = now + (target.row >= threshold_ ? cooldown_ : delay);
    enter(endpoint, target);
    return target.from;
  }

  int purge(string endpoint) {
    Endpoint& target = endpoints_[endpoint];
    leave(target);
    int count = target.queue.size();
    target.queue = {};
    target.fails = target.next_delay = 0;
    target.in_flight = false;
    return count;
  }

  long long sleep(long long now) {
    return ready_.empty() ? -1 : max(0LL, ready_.begin()->first.first - now);
  }

 private:
  using Place = pair<long long, int>;  // ready since, first event

  struct Endpoint {
    queue<pair<int, long long>> queue;
    bool in_flight = false;
    int row = 0;
    int fails = 0;
    long long next_delay = 0;
    long long from = 0;
  };

  static Place place(const Endpoint& target) {
    auto [event, published] = target.queue.front();
    return {max(target.from, published), event};
  }

  void enter(const string& name, const Endpoint& target) {
    if (!target.in_flight && !target.queue.empty()) ready_[place(target)] = name;
  }

  void leave(const Endpoint& target) {
    if (!target.in_flight && !target.queue.empty()) ready_.erase(place(target));
  }

  long long base_, cap_;
  int tries_, threshold_, cooldown_;
  int events_ = 0;
  unordered_map<string, Endpoint> endpoints_;
  map<Place, string> ready_;
};
