class Solution {
 public:
  vector<Session> sessionize(vector<Event>& events, int gap) {
    map<string, vector<long long>> times;
    for (const Event& event : events) times[event.user].push_back(event.ts);

    vector<Session> sessions;
    for (auto& [user, ts] : times) {
      sort(ts.begin(), ts.end());
      for (size_t i = 0; i < ts.size(); ++i) {
        if (i == 0 || ts[i] - ts[i - 1] > gap) sessions.push_back({user, ts[i], ts[i], 0});
        sessions.back().end = ts[i];
        ++sessions.back().count;
      }
    }
    // Users are already in order, so a stable sort keeps them so within one start.
    stable_sort(sessions.begin(), sessions.end(),
                [](const Session& a, const Session& b) { return a.start < b.start; });
    return sessions;
  }
};
