class NotificationBatcher {
 public:
  NotificationBatcher(int window, int limit, int start, int end)
      : window_(window), limit_(limit), default_hours_{start, end} {}

  void setQuiet(string member, int start, int end) {
    Member& m = find(member);
    m.hours = {start, end};
    if (m.number != kClosed) schedule(m, m.opened + window_);
  }

  vector<string> notify(string member, string message, bool urgent, long long now) {
    Member& m = find(member);
    const bool is_awake = !is_quiet(m, now);
    if (urgent) {
      vector<string> sent;
      if (is_awake) sent = close(m);
      sent.push_back(message);
      return sent;
    }
    if (m.number == kClosed) {
      m.number = next_number_++;
      m.opened = now;
      schedule(m, now + window_);
    }
    m.messages.push_back(message);
    if (is_awake && (int)m.messages.size() >= limit_) return close(m);
    return {};
  }

  vector<Digest> collect(long long now) {
    vector<Member*> leaving;
    while (!tries_.empty() && tries_.begin()->first <= now) {
      Member& m = *tries_.begin()->second;
      if (is_quiet(m, now)) {
        schedule(m, now);
      } else {
        tries_.erase(tries_.begin());
        m.next_try = kNever;
        leaving.push_back(&m);
      }
    }
    sort(leaving.begin(), leaving.end(), [](Member* a, Member* b) { return a->number < b->number; });
    vector<Digest> digests;
    for (Member* m : leaving) {
      Digest digest;
      digest.member = m->name;
      digest.messages = close(*m);
      digests.push_back(move(digest));
    }
    return digests;
  }

  int read(string member) { return close(find(member)).size(); }

 private:
  static constexpr int kDay = 1440;
  static constexpr int kClosed = -1;
  static constexpr long long kNever = -1;

  struct Member {
    string name;
    pair<int, int> hours;
    int number = kClosed;  // of the open digest
    long long opened = 0;
    long long next_try = kNever;
    vector<string> messages;
  };

  Member& find(const string& name) {
    auto [member, fresh] = members_.try_emplace(name);
    if (fresh) {
      member->second.name = name;
      member->second.hours = default_hours_;
    }
    return member->second;
  }

  static bool is_quiet(const Member& m, long long now) {
    const auto [start, end] = m.hours;
    const int minute = now % kDay;
    return start <= minute && minute < end;
  }

  void schedule(Member& m, long long at) {
    if (is_quiet(m, at)) {
      const long long midnight = at - at % kDay;
      at = midnight + m.hours.second + (at % kDay < m.hours.second ? 0 : kDay);
    }
    unschedule(m);
    m.next_try = at;
    tries_.insert({at, &m});
  }

  void unschedule(Member& m) {
    if (m.next_try != kNever) tries_.erase({m.next_try, &m});
    m.next_try = kNever;
  }

  vector<string> close(Member& m) {
    unschedule(m);
    m.number = kClosed;
    return exchange(m.messages, {});
  }

  int window_, limit_;
  pair<int, int> default_hours_;
  int next_number_ = 0;
  unordered_map<string, Member> members_;
  set<pair<long long, Member*>> tries_;
};
