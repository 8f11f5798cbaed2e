// No tree: a table of filters by their text, and of how many filters begin with each prefix, so
// that a search for the patterns of a topic turns back as soon as nothing goes on that way.
class TopicBroker {
 public:
  bool subscribe(string client, string filter) {
    if (!filters_of_[client].insert(filter).second) return false;
    clients_of_[filter].insert(client);
    count(filter, 1);
    return true;
  }

  bool unsubscribe(string client, string filter) {
    auto found = filters_of_.find(client);
    if (found == filters_of_.end() || found->second.erase(filter) == 0) return false;
    remove(client, filter);
    return true;
  }

  int disconnect(string client) {
    auto found = filters_of_.find(client);
    if (found == filters_of_.end()) return 0;
    int size = (int)found->second.size();
    for (const string& filter : found->second) remove(client, filter);
    filters_of_.erase(found);
    return size;
  }

  vector<string> publish(string topic) {
    vector<string> matched;
    string pattern;
    search(topic, 0, pattern, matched);
    sort(matched.begin(), matched.end());
    matched.erase(unique(matched.begin(), matched.end()), matched.end());
    return matched;
  }

 private:
  void remove(const string& client, const string& filter) {
    auto found = clients_of_.find(filter);
    found->second.erase(client);
    if (found->second.empty()) clients_of_.erase(found);
    count(filter, -1);
  }

  // Each level counts as "level/", so that a prefix always ends with a slash.
  void count(const string& filter, int change) {
    for (size_t slash = filter.find('/'); slash != string::npos;
         slash = filter.find('/', slash + 1)) {
      auto entry = beginning_with_.try_emplace(filter.substr(0, slash + 1), 0).first;
      entry->second += change;
      if (entry->second == 0) beginning_with_.erase(entry);
    }
  }

  void take(const string& filter, vector<string>& matched) const {
    auto found = clients_of_.find(filter);
    if (found != clients_of_.end())
      matched.insert(matched.end(), found->second.begin(), found->second.end());
  }

  // `pattern` is empty or ends with a slash; it stands for the levels of the topic before `from`.
  void search(const string& topic, size_t from, string& pattern, vector<string>& matched) const {
    bool wild = from > 0 || topic[0] != '$';
    size_t size = pattern.size();
    if (wild) take(pattern + '#', matched);
    if (from > topic.size()) return;
    size_t slash = min(topic.find('/', from), topic.size());
    for (int branch = 0; branch < 1 + wild; ++branch) {
      pattern += branch == 1 ? "+" : topic.substr(from, slash - from);
      if (slash == topic.size()) take(pattern, matched);
      pattern += '/';
      if (beginning_with_.count(pattern)) search(topic, slash + 1, pattern, matched);
      pattern.resize(size);
    }
  }

  unordered_map<string, unordered_set<string>> filters_of_;
  unordered_map<string, set<string>> clients_of_;
  unordered_map<string, int> beginning_with_;
};
