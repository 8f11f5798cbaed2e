class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    stable_sort(clicks.begin(), clicks.end(), [](const Click& a, const Click& b) {
      return tie(a.at, a.user) < tie(b.at, b.user);
    });
    vector<Session> sessions;
    for (const Click& c : clicks) {
      if (sessions.empty() || sessions.back().user != c.user || c.at - sessions.back().end > gap) {
        sessions.push_back({c.user, c.at, c.at, 0, c.page, c.page});
      }
      Session& s = sessions.back();
      s.end = c.at;
      s.exitPage = c.page;
      ++s.clicks;
    }
    return sessions;
  }
};
