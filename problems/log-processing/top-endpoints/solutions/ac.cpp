class Solution {
 public:
  vector<Endpoint> topEndpoints(vector<Call>& calls, int k) {
    unordered_map<string, Endpoint> totals;
    for (const Call& call : calls) {
      Endpoint& e =
          totals.try_emplace(call.method + call.path, Endpoint{call.method, call.path, 0, 0})
              .first->second;
      ++e.calls;
      e.ms += call.ms;
    }
    auto better = [](const Endpoint& a, const Endpoint& b) {
      if (a.calls != b.calls) return a.calls > b.calls;
      if (a.ms != b.ms) return a.ms > b.ms;
      return tie(a.path, a.method) < tie(b.path, b.method);
    };
    // The best k so far, the worst of them on top.
    priority_queue<Endpoint, vector<Endpoint>, decltype(better)> best(better);
    for (auto& [name, endpoint] : totals) {
      best.push(endpoint);
      if ((int)best.size() > k) best.pop();
    }
    vector<Endpoint> ranking;
    for (; !best.empty(); best.pop()) ranking.push_back(best.top());
    reverse(ranking.begin(), ranking.end());
    return ranking;
  }
};
