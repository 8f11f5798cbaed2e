class TieredLimiter {
  vector<Rule> rules;
  vector<map<string, queue<long long>>> logs;

  string group(const string& by, const string& user, const string& network, const string& route) {
    if (by == "user") return user;
    if (by == "network") return network;
    if (by == "route") return route;
    return by == "all" ? "" : user + route;
  }

  queue<long long>& log(size_t i, const string& group, long long now) {
    queue<long long>& log = logs[i][group];
    while (!log.empty() && log.front() <= now - rules[i].window) log.pop();
    return log;
  }

 public:
  TieredLimiter(vector<Rule> rules) : rules(rules), logs(rules.size()) {}

  long long request(string user, string network, string route, long long now) {
    long long wait = 0;
    for (size_t i = 0; i < rules.size(); ++i) {
      auto& times = log(i, group(rules[i].by, user, network, route), now);
      if ((int)times.size() >= rules[i].limit)
        wait = max(wait, times.front() + rules[i].window - now);
    }
    if (wait > 0) return wait;
    for (size_t i = 0; i < rules.size(); ++i)
      log(i, group(rules[i].by, user, network, route), now).push(now);
    return 0;
  }

  int remaining(string user, string network, string route, long long now) {
    int least = INT_MAX;
    for (size_t i = 0; i < rules.size(); ++i) {
      auto& times = log(i, group(rules[i].by, user, network, route), now);
      least = min(least, rules[i].limit - (int)times.size());
    }
    return least;
  }
};
