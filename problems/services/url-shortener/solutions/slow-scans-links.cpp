class Shortener {
  struct Link { string url; long long end; bool numbered; };
  map<string, Link> links;
  long long counter;

  static string encode(long long number) {
    static const string digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return (number < 62 ? "" : encode(number / 62)) + digits[number % 62];
  }

  bool live(const string& code, long long now) {
    auto it = links.find(code);
    return it != links.end() && now < it->second.end;
  }

 public:
  Shortener(long long first) : counter(first) {}

  string shorten(string url, int ttl, long long now) {
    for (auto& [code, link] : links) {
      if (!link.numbered || link.url != url || link.end <= now) continue;
      link.end = max(link.end, now + ttl);
      return code;
    }
    while (live(encode(counter), now)) ++counter;
    string code = encode(counter++);
    links[code] = {url, now + ttl, true};
    return code;
  }

  bool claim(string code, string url, int ttl, long long now) {
    if (live(code, now)) return false;
    links[code] = {url, now + ttl, false};
    return true;
  }

  string resolve(string code, long long now) { return live(code, now) ? links[code].url : ""; }
};
