class LogDeduper {
  struct Line { string host, text; long long printed; int held; };
  int window;
  list<Line> lines;  // in the order of the prints

 public:
  LogDeduper(int window) : window(window) {}

  int write(string host, string text, long long now) {
    int held = 0;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
      if (line->text != text || line->host != host) continue;
      if (now < line->printed + window) {
        ++line->held;
        return -1;
      }
      held = line->held;
      lines.erase(line);
      break;
    }
    lines.push_back({host, text, now, 0});
    return held;
  }

  vector<Repeated> sweep(long long now) {
    vector<Repeated> reports;
    while (!lines.empty() && lines.front().printed + window <= now) {
      Line& line = lines.front();
      if (line.held > 0) reports.push_back({line.host, line.text, line.held});
      lines.pop_front();
    }
    return reports;
  }
};
