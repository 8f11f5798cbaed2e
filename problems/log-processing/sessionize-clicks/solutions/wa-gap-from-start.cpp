class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    stable_sort(clicks.begin(), clicks.end(),
                [](const Click& a, const Click& b) { return a.at < b.at; });
    unordered_map<string, size_t> newest;
    vector<Session> sessions;
    for (const Click& c : clicks) {
      auto it = newest.find(c.user);
      if (it == newest.end() || c.at - sessions[it->second].start > gap) {
        newest[c.user] = sessions.size();
        sessions.push_back({c.user, c.at, c.at, 1, c.page, c.page});
      } else {
        Session& s = sessions[it->second];
        s.end = c.at;
        s.exitPage = c.page;
        ++s.clicks;
      }
    }
    sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
      return tie(a.start, a.user) < tie(b.start, b.user);
    });
    return sessions;
  }
};
