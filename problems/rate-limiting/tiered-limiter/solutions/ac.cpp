class TieredLimiter {
 public:
  TieredLimiter(vector<Rule> rules) {
    for (const Rule& rule : rules) tiers_.push_back({rule, {}});
  }

  long long request(string user, string network, string route, long long now) {
    long long wait = 0;
    vector<deque<long long>*> logs;
    for (Tier& tier : tiers_) {
      deque<long long>& log = counted(tier, user, network, route, now);
      if (static_cast<int>(log.size()) == tier.rule.limit) {
        wait = max(wait, log.front() + tier.rule.window - now);
      }
      logs.push_back(&log);
    }
    if (wait == 0) {
      for (auto* log : logs) log->push_back(now);
    }
    return wait;
  }

  int remaining(string user, string network, string route, long long now) {
    int least = INT_MAX;
    for (Tier& tier : tiers_) {
      const auto& log = counted(tier, user, network, route, now);
      least = min(least, tier.rule.limit - static_cast<int>(log.size()));
    }
    return least;
  }

 private:
  struct Tier {
    Rule rule;
    unordered_map<string, deque<long long>> logs;  // group -> admitted times in the window
  };

  static deque<long long>& counted(Tier& tier, const string& user, const string& network,
                                   const string& route, long long now) {
    const string& by = tier.rule.by;
    // Names hold no blank, so a blank keeps two of them apart.
    auto& log = tier.logs[by == "user"      ? user
                          : by == "network" ? network
                          : by == "route"   ? route
                          : by == "all"     ? ""
                                            : user + " " + route];
    while (!log.empty() && log.front() <= now - tier.rule.window) log.pop_front();
    return log;
  }

  vector<Tier> tiers_;
};
