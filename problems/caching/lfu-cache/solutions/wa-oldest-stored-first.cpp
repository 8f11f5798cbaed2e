class AnswerCache {
  struct Entry { int score, stored, answer; };
  int capacity, floor = 0, clock = 0;
  unordered_map<string, Entry> entries;
  set<tuple<int, int, string>> order;  // score, when it was stored, query

  void use(const string& query) {
    Entry& e = entries[query];
    order.erase({e.score, e.stored, query});
    order.insert({++e.score, e.stored, query});
  }

  string evict() {
    auto [score, stored, query] = *order.begin();
    floor = score;
    drop(query);
    return query;
  }

 public:
  AnswerCache(int capacity) : capacity(capacity) {}

  int get(string query) {
    if (!entries.count(query)) return -1;
    use(query);
    return entries[query].answer;
  }

  string put(string query, int answer) {
    if (entries.count(query)) {
      use(query);
      entries[query].answer = answer;
      return "";
    }
    if (capacity == 0) return "";
    string evicted = (int)entries.size() == capacity ? evict() : "";
    entries[query] = {floor + 1, ++clock, answer};
    order.insert({floor + 1, clock, query});
    return evicted;
  }

  bool drop(string query) {
    auto found = entries.find(query);
    if (found == entries.end()) return false;
    order.erase({found->second.score, found->second.stored, query});
    entries.erase(found);
    return true;
  }

  vector<string> resize(int size) {
    capacity = size;
    vector<string> evicted;
    while ((int)entries.size() > capacity) evicted.push_back(evict());
    return evicted;
  }
};
