class Shortener {
  struct Link { string url; long long end; bool numbered; };
  unordered_map<unsigned long long, Link> links;  // by number; a word is a number in base 62
  unordered_map<string, unsigned long long> numbers;
  unsigned long long counter;

  static int digit(char c) {
    return c <= '9' ? c - '0' : c >= 'a' ? c - 'a' + 10 : c - 'A' + 36;
  }

  static unsigned long long decode(const string& code) {
    unsigned long long number = 0;
    for (char c : code) number = number * 62 + digit(c);
    return number;
  }

  static string encode(unsigned long long number) {
    static const string digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return (number < 62 ? "" : encode(number / 62)) + digits[number % 62];
  }

  bool live(unsigned long long number, long long now) {
    auto it = links.find(number);
    return it != links.end() && now < it->second.end;
  }

 public:
  Shortener(long long first) : counter(first) {}

  string shorten(string url, int ttl, long long now) {
    auto own = numbers.find(url);
    if (own != numbers.end() && live(own->second, now) && links[own->second].numbered) {
      Link& link = links[own->second];
      if (link.url == url) {
        link.end = max(link.end, now + ttl);
        return encode(own->second);
      }
    }
    while (live(counter, now)) ++counter;
    links[counter] = {url, now + ttl, true};
    numbers[url] = counter;
    return encode(counter++);
  }

  bool claim(string code, string url, int ttl, long long now) {
    if (live(decode(code), now)) return false;
    links[decode(code)] = {url, now + ttl, false};
    return true;
  }

  string resolve(string code, long long now) {
    return live(decode(code), now) ? links[decode(code)].url : "";
  }
};
