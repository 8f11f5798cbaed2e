class Solution {
 public:
  vector<Change> healthChanges(vector<Check>& checks, int timeout, int fall, int rise) {
    struct Target {
      bool in_service = true;
      bool last_ok = true;
      int row = 0;
    };
    unordered_map<string, Target> targets;
    vector<Change> changes;
    for (const Check& check : checks) {
      Target& target = targets[check.target];
      bool ok = check.millis && *check.millis <= timeout;
      target.row = ok == target.last_ok ? target.row + 1 : 1;
      target.last_ok = ok;
      if ((!ok || !target.in_service) && target.row >= (ok ? rise : fall)) {
        target.in_service = ok;
        changes.push_back({check.target, check.at, ok});
      }
    }
    return changes;
  }
};
