class Router {
  struct Route { string pattern, handler; };
  map<string, Route> routes;  // by shape

  static vector<string> split(const string& path) {
    vector<string> segments;
    stringstream stream(path.substr(1) + "/");
    for (string segment; getline(stream, segment, '/');) segments.push_back(segment);
    return segments;
  }

  static string shape(const string& pattern) {
    string shape;
    for (const string& s : split(pattern)) shape += "/" + (s[0] == ':' ? ":" : s);
    return shape;
  }

  static bool fits(const vector<string>& pattern, const vector<string>& path) {
    for (size_t i = 0; i < pattern.size(); ++i) {
      if (i == path.size()) return false;
      if (pattern[i] == "*") return true;
      if (pattern[i][0] == ':' ? path[i].empty() : pattern[i] != path[i]) return false;
    }
    return pattern.size() == path.size();
  }

  static vector<int> kinds(const vector<string>& pattern) {
    vector<int> kinds;
    for (const string& s : pattern) kinds.push_back(s == "*" ? 2 : s[0] == ':');
    return kinds;
  }

 public:
  bool add(string pattern, string handler) {
    return routes.insert({shape(pattern), {pattern, handler}}).second;
  }

  bool remove(string pattern) {
    auto it = routes.find(shape(pattern));
    if (it == routes.end() || it->second.pattern != pattern) return false;
    routes.erase(it);
    return true;
  }

  vector<string> route(string path) {
    vector<string> segments = split(path);
    const Route* best = nullptr;
    for (auto& [shape, route] : routes) {
      vector<string> pattern = split(route.pattern);
      if (!fits(pattern, segments)) continue;
      if (!best || kinds(pattern) < kinds(split(best->pattern))) best = &route;
    }
    if (!best) return {};
    vector<string> answer = {best->handler}, pattern = split(best->pattern);
    for (size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i][0] == ':') answer.push_back(pattern[i].substr(1) + "=" + segments[i]);
      if (pattern[i] != "*") continue;
      answer.push_back("*=" + segments[i]);
      for (size_t j = i + 1; j < segments.size(); ++j) answer.back() += "/" + segments[j];
    }
    return answer;
  }
};
