// Roles are numbered. A walk marks the roles it has seen with its own number, so that nothing has
// to be cleared between two walks.
class AccessControl {
 public:
  bool inherit(string role, string parent) {
    const int child = number_of(role), target = number_of(parent);
    vector<int>& parents = roles_[child].parents;
    if (count(parents.begin(), parents.end(), target) > 0) return false;
    for (int ancestor : lineage({target}))
      if (ancestor == child) return false;
    roles_[child].parents.push_back(target);
    return true;
  }

  bool disinherit(string role, string parent) {
    vector<int>& parents = roles_[number_of(role)].parents;
    auto link = find(parents.begin(), parents.end(), number_of(parent));
    if (link == parents.end()) return false;
    parents.erase(link);
    return true;
  }

  void rule(string role, string pattern, bool allow) {
    roles_[number_of(role)].rules[pattern] = allow;
  }

  bool unrule(string role, string pattern) {
    return roles_[number_of(role)].rules.erase(pattern) > 0;
  }

  void assign(string user, string role) { assigned_[user].push_back(number_of(role)); }

  bool can(string user, string permission) {
    const string service = permission.substr(0, permission.find(':'));
    const string action = permission.substr(service.size() + 1);
    bool is_allowed = false;
    for (int role : lineage(assigned_[user])) {
      const auto& rules = roles_[role].rules;
      if (rules.empty()) continue;
      for (const string& pattern : {permission, service + ":*", "*:" + action, string("*:*")}) {
        auto rule = rules.find(pattern);
        if (rule == rules.end()) continue;
        if (!rule->second) return false;
        is_allowed = true;
      }
    }
    return is_allowed;
  }

 private:
  struct Role {
    vector<int> parents;
    unordered_map<string, bool> rules;
    int seen_by = 0;
  };

  int number_of(const string& name) {
    auto [entry, fresh] = numbers_.try_emplace(name, (int)roles_.size());
    if (fresh) roles_.emplace_back();
    return entry->second;
  }

  vector<int> lineage(const vector<int>& starts) {
    ++walks_;
    vector<int> found;
    auto meet = [&](int role) {
      if (exchange(roles_[role].seen_by, walks_) != walks_) found.push_back(role);
    };
    for (int role : starts) meet(role);
    for (size_t next = 0; next < found.size(); ++next)
      for (int parent : roles_[found[next]].parents) meet(parent);
    return found;
  }

  int walks_ = 0;
  deque<Role> roles_;  // references stay valid when roles are added
  unordered_map<string, int> numbers_;
  unordered_map<string, vector<int>> assigned_;
};
