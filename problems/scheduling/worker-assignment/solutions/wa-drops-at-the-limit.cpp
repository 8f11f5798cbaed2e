class Solution {
 public:
  vector<Run> assign(vector<Worker>& workers, vector<Job>& jobs) {
    set<pair<int, int>> free;
    for (int w = 0; w < (int)workers.size(); ++w) free.insert({workers[w].price, w});
    set<tuple<long long, int, int>> busy;  // End, price, index.
    long long clock = 0;
    vector<Run> runs;
    for (const Job& job : jobs) {
      long long start = max(clock, job.at);
      auto release = [&] {
        while (!busy.empty() && get<0>(*busy.begin()) <= start) {
          auto [end, price, w] = *busy.begin();
          busy.erase(busy.begin());
          free.insert({price, w});
        }
      };
      release();
      if (free.empty()) start = get<0>(*busy.begin());
      if (start > job.at && start >= job.at + job.patience) {
        runs.push_back({-1, -1, -1});
        continue;
      }
      clock = start;
      release();
      auto [price, w] = *free.begin();
      free.erase(free.begin());
      long long speed = workers[w].speed;
      long long end = start + (job.work + speed - 1) / speed;
      busy.insert({end, price, w});
      runs.push_back({w, start, end});
    }
    return runs;
  }
};
