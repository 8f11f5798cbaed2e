class Solution {
 public:
  vector<string> busiest(vector<string>& users, vector<int>& times, int gap, int k) {
    unordered_map<string, vector<int>> seen;
    for (size_t i = 0; i < users.size(); ++i) seen[users[i]].push_back(times[i]);
    vector<pair<int, string>> sessions;
    for (auto& [user, at] : seen) {
      sort(at.begin(), at.end());
      int count = 1;
      for (size_t i = 1; i < at.size(); ++i) count += at[i] - at[i - 1] > gap;
      sessions.emplace_back(-count, user);
    }
    sort(sessions.begin(), sessions.end());
    vector<string> names;
    for (int i = 0; i < min<int>(k, sessions.size()); ++i) names.push_back(sessions[i].second);
    return names;
  }
};
