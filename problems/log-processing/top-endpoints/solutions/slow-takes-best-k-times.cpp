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
    vector<Endpoint> left, ranking;
    for (auto& [name, endpoint] : totals) left.push_back(endpoint);
    while (!left.empty() && (int)ranking.size() < k) {
      auto best = min_element(left.begin(), left.end(), better);
      ranking.push_back(*best);
      *best = left.back();
      left.pop_back();
    }
    return ranking;
  }
};
