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
    if (servers_.empty()) return "";
    Server* best = &servers_[0];
    long long sum = 0;
    for (Server& server : servers_) {
      if (server.name == failed) continue;
      server.credit += server.weight;
      sum += server.weight;
      if (best->name == failed || server.credit > best->credit) best = &server;
    }
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
