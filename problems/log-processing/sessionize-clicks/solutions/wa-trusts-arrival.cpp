class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    unordered_map<string, int> newest;
    vector<Session> sessions;
    for (const Click& c : clicks) {
      auto it = newest.find(c.user);
      if (it != newest.end() && c.at - sessions[it->second].end <= gap) {
        Session& s = sessions[it->second];
        s.end = max(s.end, c.at);
        s.exitPage = c.page;
        ++s.clicks;
      } else {
        newest[c.user] = (int)sessions.size();
        sessions.push_back({c.user, c.at, c.at, 1, c.page, c.page});
      }
    }
    sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
      return tie(a.start, a.user) < tie(b.start, b.user);
    });
    return sessions;
  }
};
