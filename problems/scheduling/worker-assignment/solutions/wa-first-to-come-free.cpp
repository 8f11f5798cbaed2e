class Solution {
 public:
  vector<Run> assign(vector<Worker>& workers, vector<Job>& jobs) {
    set<pair<int, int>> free;        // Price, index.
    set<pair<long long, int>> busy;  // End, index.
    for (int w = 0; w < (int)workers.size(); ++w) free.insert({workers[w].price, w});
    vector<Run> runs;
    for (const Job& job : jobs) {
      while (!busy.empty() && busy.begin()->first <= job.at) {
        int w = busy.begin()->second;
        busy.erase(busy.begin());
        free.insert({workers[w].price, w});
      }
      long long start = job.at;
      int w;
      if (!free.empty()) {
        w = free.begin()->second;
        free.erase(free.begin());
      } else {
        if (busy.begin()->first > job.at + job.patience) {
          runs.push_back({-1, -1, -1});
          continue;
        }
        start = busy.begin()->first;
        w = busy.begin()->second;
        busy.erase(busy.begin());
      }
      long long speed = workers[w].speed;
      long long end = start + (job.work + speed - 1) / speed;
      busy.insert({end, w});
      runs.push_back({w, start, end});
    }
    return runs;
  }
};
