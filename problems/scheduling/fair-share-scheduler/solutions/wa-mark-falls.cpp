class FairScheduler {
 public:
  explicit FairScheduler(vector<int>& strides) {
    for (int stride : strides) teams_.push_back({stride, 0, {}});
  }

  int submit(int team, int cost) {
    int job = jobs_.size();
    jobs_.push_back({team, cost, false});
    Change change(*this, team);
    Team& t = teams_[team];
    if (t.waiting.empty()) t.clock = max(t.clock, mark_);
    t.waiting.insert(job);
    return job;
  }

  int next() {
    if (order_.empty()) return -1;
    auto [clock, job] = *order_.begin();
    Change change(*this, jobs_[job].team);
    Team& team = teams_[jobs_[job].team];
    team.waiting.erase(job);
    jobs_[job].running = true;
    mark_ = clock;
    team.clock += jobs_[job].cost * team.stride;
    return job;
  }

  bool cancel(int job) {
    Change change(*this, jobs_[job].team);
    return teams_[jobs_[job].team].waiting.erase(job) > 0;
  }

  bool finish(int job, int used) {
    if (!jobs_[job].running) return false;
    Change change(*this, jobs_[job].team);
    Team& team = teams_[jobs_[job].team];
    jobs_[job].running = false;
    team.clock += (used - jobs_[job].cost) * team.stride;
    return true;
  }

 private:
  struct Job {
    int team;
    long long cost;
    bool running;
  };
  struct Team {
    long long stride;
    long long clock;
    set<int> waiting;
  };

  // Takes a team out of the order for as long as it is being changed.
  class Change {
   public:
    Change(FairScheduler& scheduler, int team)
        : order_(scheduler.order_), team_(scheduler.teams_[team]) {
      if (!team_.waiting.empty()) order_.erase({team_.clock, *team_.waiting.begin()});
    }
    ~Change() {
      if (!team_.waiting.empty()) order_.insert({team_.clock, *team_.waiting.begin()});
    }

   private:
    set<pair<long long, int>>& order_;
    Team& team_;
  };

  vector<Team> teams_;
  vector<Job> jobs_;
  set<pair<long long, int>> order_;  // of each team with waiting jobs: its clock and its first job
  long long mark_ = 0;
};
