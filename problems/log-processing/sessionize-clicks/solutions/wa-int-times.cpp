class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    map<string, vector<pair<int, string>>> by_user;
    for (const Click& c : clicks) by_user[c.user].push_back({(int)c.at, c.page});
    vector<Session> sessions;
    for (auto& [user, own] : by_user) {
      stable_sort(own.begin(), own.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
      for (size_t i = 0; i < own.size(); ++i) {
        const auto& [at, page] = own[i];
        if (i > 0 && at - own[i - 1].first <= gap) {
          sessions.back().end = at;
          sessions.back().exitPage = page;
          ++sessions.back().clicks;
        } else {
          sessions.push_back({user, at, at, 1, page, page});
        }
      }
    }
    stable_sort(sessions.begin(), sessions.end(),
                [](const Session& a, const Session& b) { return a.start < b.start; });
    return sessions;
  }
};
