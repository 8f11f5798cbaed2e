class Balancer {
  struct Server {
    string name;
    long long weight, credit;
  };
  vector<Server> servers;
  vector<int> plan;  // the choices of the coming round
  size_t position = 0;

  int choose(const string& failed) {
    int best = -1;
    long long sum = 0;
    for (int i = 0; i < (int)servers.size(); ++i) {
      if (servers[i].name == failed) continue;
      servers[i].credit += servers[i].weight;
      sum += servers[i].weight;
      if (best < 0 || servers[i].credit > servers[best].credit) best = i;
    }
    if (best >= 0) servers[best].credit -= sum;
    return best;
  }

  void make_plan() {
    long long sum = 0;
    for (Server& server : servers) sum += server.weight;
    vector<Server> now = servers;
    for (long long i = 0; i < min(sum, 2000000LL); ++i) plan.push_back(choose(""));
    servers = now;
  }

  // The credits as they are after the part of the plan that was used.
  void drop_plan() {
    for (size_t i = 0; i < position; ++i) choose("");
    plan.clear();
    position = 0;
  }

  int find(const string& name) {
    for (int i = 0; i < (int)servers.size(); ++i)
      if (servers[i].name == name) return i;
    return -1;
  }

 public:
  bool set(string server, int weight) {
    drop_plan();
    int i = find(server);
    if (i >= 0)
      servers[i].weight = weight;
    else
      servers.push_back({server, weight, 0});
    return i < 0;
  }

  bool remove(string server) {
    drop_plan();
    int i = find(server);
    if (i >= 0) servers.erase(servers.begin() + i);
    return i >= 0;
  }

  string next() {
    if (servers.empty()) return "";
    if (position == plan.size()) {
      drop_plan();
      make_plan();
    }
    return servers[plan[position++]].name;
  }

  string retry(string failed) {
    drop_plan();
    int i = choose(failed);
    return i < 0 ? "" : servers[i].name;
  }
};
