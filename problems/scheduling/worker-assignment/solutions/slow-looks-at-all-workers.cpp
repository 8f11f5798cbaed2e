class Solution {
 public:
  vector<Run> assign(vector<Worker>& workers, vector<Job>& jobs) {
    vector<long long> free_at(workers.size(), 0);
    vector<Run> runs;
    for (const Job& job : jobs) {
      long long start = max(job.at, *min_element(free_at.begin(), free_at.end()));
      if (start > job.at + job.patience) {
        runs.push_back({-1, -1, -1});
        continue;
      }
      int best = -1;
      for (int w = 0; w < (int)workers.size(); ++w) {
        if (free_at[w] > start) continue;
        if (best < 0 || workers[w].price < workers[best].price) best = w;
      }
      long long speed = workers[best].speed;
      free_at[best] = start + (job.work + speed - 1) / speed;
      runs.push_back({best, start, free_at[best]});
    }
    return runs;
  }
};
