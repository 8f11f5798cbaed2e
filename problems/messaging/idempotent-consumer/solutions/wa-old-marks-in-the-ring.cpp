class Inbox {
  struct Scanner { int epoch; long long highest; unordered_map<int, bool> accepted; };
  int window;
  size_t limit;
  list<string> line;
  unordered_map<string, pair<Scanner, list<string>::iterator>> scanners;

 public:
  Inbox(int window, int scanners) : window(window), limit(scanners) {}

  string offer(string scanner, int epoch, long long number) {
    auto it = scanners.find(scanner);
    if (it != scanners.end()) {
      line.erase(it->second.second);
    } else if (scanners.size() == limit) {
      scanners.erase(line.front());
      line.pop_front();
    }
    line.push_back(scanner);
    bool fresh = it == scanners.end();
    auto& [s, place] = scanners[scanner];
    place = prev(line.end());
    if (fresh || s.epoch < epoch) {
      s = {epoch, number, {{number % window, true}}};
      return "accept";
    }
    if (s.epoch > epoch) return "fenced";
    if (number > s.highest) {
      s.highest = number;
      s.accepted[number % window] = true;
      return "accept";
    }
    if (number <= s.highest - window) return "late";
    if (s.accepted[number % window]) return "duplicate";
    s.accepted[number % window] = true;
    return "accept";
  }

  bool remembered(string scanner) { return scanners.count(scanner); }
};
