class TopicBroker {
  struct Node {
    unordered_map<string, unique_ptr<Node>> children;
    set<string> clients;
  };

 public:
  bool subscribe(string client, string filter) {
    if (!filters_[client].insert(filter).second) return false;
    node_of(filter)->clients.insert(client);
    return true;
  }

  bool unsubscribe(string client, string filter) {
    if (filters_[client].erase(filter) == 0) return false;
    node_of(filter)->clients.erase(client);
    return true;
  }

  int disconnect(string client) {
    set<string> own = move(filters_[client]);
    filters_.erase(client);
    for (const string& filter : own) node_of(filter)->clients.erase(client);
    return (int)own.size();
  }

  vector<string> publish(string topic) {
    vector<string> found;
    walk(root_, split(topic), 0, topic[0] != '$', found);
    sort(found.begin(), found.end());
    return found;
  }

 private:
  static vector<string> split(const string& text) {
    vector<string> levels(1);
    for (char c : text) {
      if (c == '/') {
        levels.emplace_back();
      } else {
        levels.back() += c;
      }
    }
    return levels;
  }

  Node* node_of(const string& filter) {
    Node* node = &root_;
    for (const string& level : split(filter)) {
      auto& child = node->children[level];
      if (!child) child = make_unique<Node>();
      node = child.get();
    }
    return node;
  }

  static void take(const Node& node, vector<string>& found) {
    found.insert(found.end(), node.clients.begin(), node.clients.end());
  }

  void walk(const Node& node, const vector<string>& levels, size_t at, bool wild,
            vector<string>& found) {
    auto rest = node.children.find("#");
    if (wild && rest != node.children.end()) take(*rest->second, found);
    if (at == levels.size()) {
      take(node, found);
      return;
    }
    auto exact = node.children.find(levels[at]);
    if (exact != node.children.end()) walk(*exact->second, levels, at + 1, true, found);
    auto plus = node.children.find("+");
    if (wild && plus != node.children.end()) walk(*plus->second, levels, at + 1, true, found);
  }

  Node root_;
  unordered_map<string, set<string>> filters_;
};
