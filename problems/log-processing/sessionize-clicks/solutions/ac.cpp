class Solution {
 public:
  vector<Session> sessionize(vector<Click>& clicks, int gap) {
    unordered_map<string, vector<int>> by_user;
    for (int i = 0; i < (int)clicks.size(); ++i) by_user[clicks[i].user].push_back(i);

    vector<Session> sessions;
    for (auto& [user, order] : by_user) {
      // Indexes break ties, so equal times stay in arrival order.
      sort(order.begin(), order.end(), [&](int a, int b) {
        return make_pair(clicks[a].at, a) < make_pair(clicks[b].at, b);
      });
      for (size_t first = 0; first < order.size();) {
        size_t last = first;
        while (last + 1 < order.size() &&
               clicks[order[last + 1]].at - clicks[order[last]].at <= gap) {
          ++last;
        }
        const Click& entry = clicks[order[first]];
        const Click& exit = clicks[order[last]];
        int count = (int)(last - first + 1);
        sessions.push_back({user, entry.at, exit.at, count, entry.page, exit.page});
        first = last + 1;
      }
    }
    sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
      return a.start != b.start ? a.start < b.start : a.user < b.user;
    });
    return sessions;
  }
};
