class Solution {
 public:
  vector<Page> canonicalPages(vector<string>& urls, vector<string>& ignored) {
    unordered_set<string> skip(ignored.begin(), ignored.end());
    unordered_map<string, size_t> place;
    vector<Page> pages;
    for (const string& url : urls) {
      string form = canonical(url, skip);
      auto [entry, fresh] = place.try_emplace(form, pages.size());
      if (fresh) pages.push_back({form, 0});
      ++pages[entry->second].times;
    }
    return pages;
  }

 private:
  static string canonical(string url, const unordered_set<string>& skip) {
    url = url.substr(0, url.find('#'));
    size_t mark = min(url.find('?'), url.size());
    string query = mark < url.size() ? url.substr(mark + 1) : "";
    url.resize(mark);

    size_t host = url.find("://") + 3;
    size_t path = min(url.find('/', host), url.size());
    string front = url.substr(0, path);
    for (char& c : front) c = (char)tolower((unsigned char)c);
    bool secure = front.compare(0, 5, "https") == 0;
    size_t port = front.find(':', host);
    if (port != string::npos && front.substr(port) == (secure ? ":443" : ":80")) front.resize(port);

    string form = front + (path < url.size() ? unescape(url.substr(path)) : "/");
    vector<pair<string, string>> params;  // Name and the rest, by name; equal ones as they came.
    stringstream pieces(unescape(query));
    for (string piece; getline(pieces, piece, '&');) {
      size_t equals = min(piece.find('='), piece.size());
      string name = piece.substr(0, equals);
      if (!piece.empty() && !skip.count(name)) params.push_back({name, piece.substr(equals)});
    }
    stable_sort(params.begin(), params.end(),
                [](const auto& a, const auto& b) { return a.first < b.first; });
    char separator = '?';
    for (const auto& [name, rest] : params) {
      form += separator + name + rest;
      separator = '&';
    }
    return form;
  }

  static string unescape(const string& text) {
    string out;
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '%') {
        out += text[i];
      } else if (i + 2 < text.size() && isxdigit((unsigned char)text[i + 1]) &&
                 isxdigit((unsigned char)text[i + 2])) {
        char c = (char)stoi(text.substr(i + 1, 2), nullptr, 16);
        if (isalnum((unsigned char)c) || (c != 0 && strchr("-._~", c))) {
          out += c;
        } else {
          out += '%';
          out += (char)toupper(text[i + 1]);
          out += (char)toupper(text[i + 2]);
        }
        i += 2;
      } else {
        out += "%25";
      }
    }
    return out;
  }
};
