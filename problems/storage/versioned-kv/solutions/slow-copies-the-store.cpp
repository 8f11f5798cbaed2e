class ConfigStore {
  int horizon = 0;
  vector<unordered_map<string, int>> copies = {{}};  // one for each revision
  vector<int> useless = {0};

  int revision() const { return (int)copies.size() - 1; }

 public:
  int put(string key, int value) {
    useless.push_back((int)copies.back().count(key));
    copies.push_back(copies.back());
    copies.back()[key] = value;
    return revision();
  }

  int remove(string key) {
    if (!copies.back().count(key)) return 0;
    useless.push_back(2);
    copies.push_back(copies.back());
    copies.back().erase(key);
    return revision();
  }

  int get(string key, int at) {
    if (at < horizon || at > revision()) return -2;
    auto it = copies[at].find(key);
    return it == copies[at].end() ? -1 : it->second;
  }

  int compact(int upTo) {
    if (upTo <= horizon || upTo > revision()) return 0;
    int dropped = 0;
    while (horizon < upTo) {
      copies[horizon].clear();
      dropped += useless[++horizon];
    }
    return dropped;
  }
};
