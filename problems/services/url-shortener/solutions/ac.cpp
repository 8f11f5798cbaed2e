// One map from code to link. By target only the number is kept; whether it still stands for the
// target is read off the link that has its code now.
class Shortener {
 public:
  Shortener(long long first) : counter_(first) {}

  string shorten(string url, int ttl, long long now) {
    auto [own, fresh] = numbers_.try_emplace(url, -1);
    if (!fresh) {
      string code = encode(own->second);
      Link& link = links_[code];
      if (link.number == own->second && now < link.end) {
        link.end = max(link.end, now + ttl);
        return code;
      }
    }
    string code = encode(counter_);
    while (find(code, now) != nullptr) code = encode(++counter_);
    links_[code] = Link{url, now + ttl, counter_};
    own->second = counter_++;
    return code;
  }

  bool claim(string code, string url, int ttl, long long now) {
    if (find(code, now) != nullptr) return false;
    links_[code] = Link{url, now + ttl, kClaimed};
    return true;
  }

  string resolve(string code, long long now) {
    const Link* link = find(code, now);
    return link == nullptr ? "" : link->url;
  }

 private:
  static constexpr long long kClaimed = -1;

  struct Link {
    string url;
    long long end;
    long long number;
  };

  const Link* find(const string& code, long long now) const {
    auto found = links_.find(code);
    return found == links_.end() || found->second.end <= now ? nullptr : &found->second;
  }

  static string encode(long long number) {
    string code;
    do {
      int digit = number % 62;
      code += digit < 10 ? '0' + digit : digit < 36 ? 'a' + digit - 10 : 'A' + digit - 36;
      number /= 62;
    } while (number > 0);
    reverse(code.begin(), code.end());
    return code;
  }

  long long counter_;
  unordered_map<string, Link> links_;
  unordered_map<string, long long> numbers_;
};
