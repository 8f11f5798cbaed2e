class Inbox {
  struct Scanner { int epoch; long long highest, last_offer; unordered_map<int, long long> places; };
  int window;
  size_t limit;
  long long offers = 0;
  unordered_map<string, Scanner> scanners;

 public:
  Inbox(int window, int scanners) : window(window), limit(scanners) {}

  string offer(string scanner, int epoch, long long number) {
    auto it = scanners.find(scanner);
    if (it == scanners.end() || it->second.epoch < epoch) {
      if (it == scanners.end() && scanners.size() == limit) {
        auto oldest = scanners.begin();
        for (auto other = scanners.begin(); other != scanners.end(); ++other)
          if (other->second.last_offer < oldest->second.last_offer) oldest = other;
        scanners.erase(oldest);
      }
      scanners[scanner] = {epoch, number, ++offers, {{number % window, number}}};
      return "accept";
    }
    Scanner& s = it->second;
    s.last_offer = ++offers;
    if (s.epoch > epoch) return "fenced";
    if (number <= s.highest - window) return "late";
    auto [place, fresh] = s.places.insert({number % window, number});
    if (!fresh && place->second == number) return "duplicate";
    place->second = number;
    s.highest = max(s.highest, number);
    return "accept";
  }

  bool remembered(string scanner) { return scanners.count(scanner); }
};
