class AccessControl {
  map<string, set<string>> parents, roles;
  map<string, map<string, bool>> rules;

  bool inherits(const string& role, const string& from) {
    if (role == from) return true;
    for (const string& parent : parents[role])
      if (inherits(parent, from)) return true;
    return false;
  }

  void collect(const string& role, const vector<string>& patterns, bool& allowed, bool& denied) {
    for (const string& pattern : patterns) {
      auto it = rules[role].find(pattern);
      if (it != rules[role].end()) (it->second ? allowed : denied) = true;
    }
    for (const string& parent : parents[role]) collect(parent, patterns, allowed, denied);
  }

 public:
  bool inherit(string role, string parent) {
    if (parents[role].count(parent) || inherits(parent, role)) return false;
    parents[role].insert(parent);
    return true;
  }

  bool disinherit(string role, string parent) { return parents[role].erase(parent); }
  void rule(string role, string pattern, bool allow) { rules[role][pattern] = allow; }
  bool unrule(string role, string pattern) { return rules[role].erase(pattern); }
  void assign(string user, string role) { roles[user].insert(role); }

  bool can(string user, string permission) {
    size_t colon = permission.find(':');
    vector<string> patterns = {permission, permission.substr(0, colon) + ":*",
                               "*" + permission.substr(colon), "*:*"};
    bool allowed = false, denied = false;
    for (const string& role : roles[user]) collect(role, patterns, allowed, denied);
    return allowed && !denied;
  }
};
