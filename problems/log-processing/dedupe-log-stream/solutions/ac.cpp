// Every print goes into a queue; a line knows which of its prints was the last one.
class LogDeduper {
 public:
  explicit LogDeduper(int window) : window_(window) {}

  int write(string host, string text, long long now) {
    Line& line = lines_[host][text];
    if (line.print >= 0 && now < prints_[line.print - swept_].at + window_) {
      ++line.held;
      return -1;
    }
    line.print = swept_ + (long long)prints_.size();
    prints_.push_back({now, host, text});
    return exchange(line.held, 0);
  }

  vector<Repeated> sweep(long long now) {
    vector<Repeated> reports;
    for (; !prints_.empty() && prints_.front().at + window_ <= now; ++swept_, prints_.pop_front()) {
      const auto& [at, host, text] = prints_.front();
      auto& of_host = lines_[host];
      auto line = of_host.find(text);
      if (line == of_host.end() || line->second.print != swept_) continue;
      if (line->second.held > 0) reports.push_back({host, text, line->second.held});
      of_host.erase(line);
    }
    return reports;
  }

 private:
  struct Line {
    long long print = -1;  // counted from the first print of all
    int held = 0;
  };
  struct Print {
    long long at;
    string host, text;
  };

  long long window_;
  long long swept_ = 0;
  deque<Print> prints_;
  unordered_map<string, unordered_map<string, Line>> lines_;
};
