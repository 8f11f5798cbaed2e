// Scanners in a list by their last offer; of each one the accepted numbers in an ordered set that is
// cut off at its lower end when the window moves.
class Inbox {
 public:
  Inbox(int window, int scanners) : window_(window), limit_(scanners) {}

  string offer(string scanner, int epoch, long long number) {
    auto [entry, fresh] = places_.try_emplace(scanner);
    if (fresh) {
      if (line_.size() == limit_) {
        places_.erase(line_.front().name);
        line_.pop_front();
      }
      entry->second = line_.insert(line_.end(), Scanner{scanner, epoch, {number}});
      return "accept";
    }
    line_.splice(line_.end(), line_, entry->second);
    Scanner& known = line_.back();
    if (epoch < known.epoch) return "fenced";
    if (epoch > known.epoch) {
      known.epoch = epoch;
      known.accepted = {number};
      return "accept";
    }
    set<long long>& accepted = known.accepted;
    if (number <= *accepted.rbegin() - window_) return "late";
    if (!accepted.insert(number).second) return "duplicate";
    accepted.erase(accepted.begin(), accepted.upper_bound(*accepted.rbegin() - window_));
    return "accept";
  }

  bool remembered(string scanner) { return places_.count(scanner) > 0; }

 private:
  struct Scanner {
    string name;
    int epoch;
    set<long long> accepted;
  };

  long long window_;
  size_t limit_;
  list<Scanner> line_;
  unordered_map<string, list<Scanner>::iterator> places_;
};
