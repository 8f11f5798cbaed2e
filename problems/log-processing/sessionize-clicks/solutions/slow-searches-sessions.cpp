class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    stable_sort(clicks.begin(), clicks.end(),
                [](const Click& a, const Click& b) { return a.at < b.at; });
    vector<Session> sessions;
    for (const Click& c : clicks) {
      auto same_user = [&](const Session& s) { return s.user == c.user; };
      auto it = find_if(sessions.rbegin(), sessions.rend(), same_user);
      if (it == sessions.rend() || c.at - it->end > gap) {
        sessions.push_back({c.user, c.at, c.at, 1, c.page, c.page});
      } else {
        it->end = c.at;
        it->exitPage = c.page;
        ++it->clicks;
      }
    }
    sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
      return tie(a.start, a.user) < tie(b.start, b.user);
    });
    return sessions;
  }
};
