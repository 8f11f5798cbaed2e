class Solution {
 public:
  Plan planSteps(vector<string>& names, vector<vector<int>>& needs) {
    int n = (int)names.size();
    vector<vector<int>> needed(n), needed_by(n);
    for (auto& pair : needs) {
      needed[pair[0]].push_back(pair[1]);
      needed_by[pair[1]].push_back(pair[0]);
    }
    vector<size_t> open(n);
    queue<int> free;
    for (int i = 0; i < n; ++i) {
      open[i] = needed[i].size();
      if (!open[i]) free.push(i);
    }
    vector<string> order;
    while (!free.empty()) {
      int i = free.front();
      free.pop();
      order.push_back(names[i]);
      for (int other : needed_by[i]) {
        if (--open[other] == 0) free.push(other);
      }
    }
    if ((int)order.size() == n) return {order, {}};

    auto smaller = [&](int a, int b) { return b < 0 || names[a] < names[b]; };
    int step = -1;
    for (int i = 0; i < n; ++i) {
      if (open[i] && smaller(i, step)) step = i;
    }
    vector<int> walk;
    vector<bool> seen(n);
    while (!seen[step]) {
      seen[step] = true;
      walk.push_back(step);
      int next = -1;
      for (int other : needed[step]) {
        if (open[other] && smaller(other, next)) next = other;
      }
      step = next;
    }
    vector<string> cycle;
    for (auto it = find(walk.begin(), walk.end(), step); it != walk.end(); ++it) {
      cycle.push_back(names[*it]);
    }
    return {{}, cycle};
  }
};
