class NotificationBatcher {
  struct Open { int number; long long opened; vector<string> messages; };
  int window, limit, count = 0;
  pair<int, int> standard;
  map<string, pair<int, int>> hours;
  map<string, Open> digests;

  bool quiet(const string& member, long long now) {
    auto it = hours.find(member);
    auto [start, end] = it == hours.end() ? standard : it->second;
    int minute = now % 1440;
    if (start <= end) return start <= minute && minute < end;
    return start <= minute || minute < end;
  }

 public:
  NotificationBatcher(int window, int limit, int start, int end)
      : window(window), limit(limit), standard(start, end) {}

  void setQuiet(string member, int start, int end) { hours[member] = {start, end}; }

  vector<string> notify(string member, string message, bool urgent, long long now) {
    vector<string> sent;
    if (!urgent) {
      auto [it, fresh] = digests.insert({member, {count, now, {}}});
      count += fresh;
      it->second.messages.push_back(message);
      if ((int)it->second.messages.size() < limit) return {};
    }
    if (!quiet(member, now) && digests.count(member)) {
      sent = digests[member].messages;
      digests.erase(member);
    }
    if (urgent) sent.push_back(message);
    return sent;
  }

  vector<Digest> collect(long long now) {
    vector<pair<int, string>> ready;
    for (auto& [member, digest] : digests)
      if (!quiet(member, now) && digest.opened + window <= now) ready.push_back({digest.number, member});
    sort(ready.begin(), ready.end());
    vector<Digest> result;
    for (auto& [number, member] : ready) {
      Digest digest;
      digest.member = member;
      digest.messages = digests[member].messages;
      result.push_back(digest);
      digests.erase(member);
    }
    return result;
  }

  int read(string member) {
    if (!digests.count(member)) return 0;
    int size = digests[member].messages.size();
    digests.erase(member);
    return size;
  }
};
