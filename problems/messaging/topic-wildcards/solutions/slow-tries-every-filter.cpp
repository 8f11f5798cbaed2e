class TopicBroker {
 public:
  bool subscribe(string client, string filter) { return filters_[client].insert(filter).second; }

  bool unsubscribe(string client, string filter) { return filters_[client].erase(filter) > 0; }

  int disconnect(string client) {
    int size = (int)filters_[client].size();
    filters_.erase(client);
    return size;
  }

  vector<string> publish(string topic) {
    vector<string> found;
    for (const auto& [client, filters] : filters_) {
      for (const string& filter : filters) {
        if (!matches(filter, topic)) continue;
        found.push_back(client);
        break;
      }
    }
    return found;
  }

 private:
  static bool matches(const string& filter, const string& topic) {
    if (topic[0] == '$' && (filter[0] == '+' || filter[0] == '#')) return false;
    size_t f = 0, t = 0;
    while (true) {
      size_t filter_end = min(filter.find('/', f), filter.size());
      string level = filter.substr(f, filter_end - f);
      if (level == "#") return true;
      if (t > topic.size()) return false;
      size_t topic_end = min(topic.find('/', t), topic.size());
      if (level != "+" && level != topic.substr(t, topic_end - t)) return false;
      f = filter_end + 1;
      t = topic_end + 1;
      if (f > filter.size()) return t > topic.size();
    }
  }

  map<string, set<string>> filters_;
};
