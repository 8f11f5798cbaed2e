class Solution {
 public:
  vector<Change> healthChanges(vector<Check>& checks, int timeout, int fall, int rise) {
    struct Target {
      string name;
      bool in_service = true;
      bool last_ok = true;
      int row = 0;
    };
    vector<Target> targets;
    vector<Change> changes;
    for (const Check& check : checks) {
      size_t at = 0;
      while (at < targets.size() && targets[at].name != check.target) ++at;
      if (at == targets.size()) targets.push_back({check.target});
      Target& target = targets[at];
      bool ok = check.millis && *check.millis <= timeout;
      target.row = ok == target.last_ok ? target.row + 1 : 1;
      target.last_ok = ok;
      if (ok != target.in_service && target.row >= (ok ? rise : fall)) {
        target.in_service = ok;
        changes.push_back({check.target, check.at, ok});
      }
    }
    return changes;
  }
};
