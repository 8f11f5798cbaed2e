class AnswerCache {
  struct Entry { int score, used, answer; };
  int capacity, floor = 0, clock = 0;
  unordered_map<string, Entry> entries;

  string evict() {
    auto victim = entries.begin();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
      const Entry &a = it->second, &b = victim->second;
      if (a.score < b.score || (a.score == b.score && a.used < b.used)) victim = it;
    }
    floor = victim->second.score;
    string query = victim->first;
    entries.erase(victim);
    return query;
  }

 public:
  AnswerCache(int capacity) : capacity(capacity) {}

  int get(string query) {
    auto found = entries.find(query);
    if (found == entries.end()) return -1;
    ++found->second.score;
    found->second.used = ++clock;
    return found->second.answer;
  }

  string put(string query, int answer) {
    if (get(query) >= 0) {
      entries[query].answer = answer;
      return "";
    }
    if (capacity == 0) return "";
    string evicted = (int)entries.size() == capacity ? evict() : "";
    entries[query] = {floor + 1, ++clock, answer};
    return evicted;
  }

  bool drop(string query) { return entries.erase(query); }

  vector<string> resize(int size) {
    capacity = size;
    vector<string> evicted;
    while ((int)entries.size() > capacity) evicted.push_back(evict());
    return evicted;
  }
};
