class Solution {
 public:
  Plan planSteps(vector<string>& names, vector<vector<int>>& needs) {
    int n = (int)names.size();
    // From here on a step is known by the rank of its name.
    vector<int> by_name(n), rank(n);
    iota(by_name.begin(), by_name.end(), 0);
    sort(by_name.begin(), by_name.end(), [&](int a, int b) { return names[a] < names[b]; });
    for (int r = 0; r < n; ++r) rank[by_name[r]] = r;

    vector<vector<int>> needed_by(n);
    vector<int> open(n);  // needs that are not placed yet; repeated pairs count each time
    for (const auto& pair : needs) {
      needed_by[rank[pair[1]]].push_back(rank[pair[0]]);
      ++open[rank[pair[0]]];
    }
    priority_queue<int, vector<int>, greater<>> free;
    for (int r = 0; r < n; ++r) {
      if (open[r] == 0) free.push(r);
    }
    Plan plan;
    while (!free.empty()) {
      int step = free.top();
      free.pop();
      plan.order.push_back(names[by_name[step]]);
      for (int waiting : needed_by[step]) {
        if (--open[waiting] == 0) free.push(waiting);
      }
    }
    if ((int)plan.order.size() == n) return plan;

    plan.order.clear();
    vector<int> next(n, n);
    for (const auto& pair : needs) {
      int a = rank[pair[0]], b = rank[pair[1]];
      if (open[b] > 0) next[a] = min(next[a], b);
    }
    int step = 0;
    while (open[step] == 0) ++step;
    vector<int> position(n, -1), walk;
    for (; position[step] < 0; step = next[step]) {
      position[step] = (int)walk.size();
      walk.push_back(step);
    }
    for (size_t i = position[step]; i < walk.size(); ++i) {
      plan.cycle.push_back(names[by_name[walk[i]]]);
    }
    return plan;
  }
};
