// No events: a tree over the workers in order of (price, index) knows the earliest time at which
// one of a range is free, and walking down finds the first who is free in time.
class Solution {
 public:
  vector<Run> assign(vector<Worker>& workers, vector<Job>& jobs) {
    int count = (int)workers.size(), leaves = 1;
    while (leaves < count) leaves *= 2;
    vector<int> order(count);
    iota(order.begin(), order.end(), 0);
    stable_sort(order.begin(), order.end(),
                [&](int a, int b) { return workers[a].price < workers[b].price; });
    vector<long long> free_at(2 * leaves, LLONG_MAX);
    for (int i = 0; i < count; ++i) free_at[leaves + i] = 0;
    for (int i = leaves - 1; i > 0; --i) free_at[i] = min(free_at[2 * i], free_at[2 * i + 1]);

    vector<Run> runs;
    for (const Job& job : jobs) {
      long long start = max(job.at, free_at[1]);
      if (start > job.at + job.patience) {
        runs.push_back({-1, -1, -1});
        continue;
      }
      int node = 1;
      while (node < leaves) node = free_at[2 * node] <= start ? 2 * node : 2 * node + 1;
      int worker = order[node - leaves];
      long long speed = workers[worker].speed;
      long long end = start + (job.work + speed - 1) / speed;
      free_at[node] = end;
      while (node /= 2) free_at[node] = min(free_at[2 * node], free_at[2 * node + 1]);
      runs.push_back({worker, start, end});
    }
    return runs;
  }
};
