class Balancer {
 public:
  bool set(string server, int weight) {
    auto found = find(server);
    if (found != servers_.end()) {
      found->weight = weight;
      return false;
    }
    servers_.push_back({server, weight, 0});
    return true;
  }

  bool remove(string server) {
    auto found = find(server);
    if (found == servers_.end()) return false;
    servers_.erase(found);
    return true;
  }

  string next() { return retry(""); }

  string retry(string failed) {
    Server* best = nullptr;
    long long sum = 0;
    for (Server& server : servers_) {
      server.credit += server.weight;
      if (server.name == failed) continue;
      sum += server.weight;
      if (best == nullptr || server.credit > best->credit) best = &server;
    }
    if (best == nullptr) return "";
    best->credit -= sum;
    return best->name;
  }

 private:
  struct Server {
    string name;
    int weight;
    long long credit;
  };

  vector<Server>::iterator find(const string& name) {
    return find_if(servers_.begin(), servers_.end(),
                   [&](const Server& server) { return server.name == name; });
  }

  vector<Server> servers_;  // in the order in which they were added
};
