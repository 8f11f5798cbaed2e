// No trie: a map from shape to route, in which all parameters look alike, and a map that counts the
// routes behind each beginning of a shape. A path's possible shapes are tried from special to
// general, and a beginning behind which there is no route is given up.
class Router {
 public:
  bool add(string pattern, string handler) {
    const vector<string> shapes = beginnings(pattern);
    if (!routes_.try_emplace(shapes.back(), Route{pattern, handler}).second) return false;
    for (const string& shape : shapes) ++behind_[shape];
    return true;
  }

  bool remove(string pattern) {
    const vector<string> shapes = beginnings(pattern);
    auto route = routes_.find(shapes.back());
    if (route == routes_.end() || route->second.pattern != pattern) return false;
    routes_.erase(route);
    for (const string& shape : shapes)
      if (--behind_[shape] == 0) behind_.erase(shape);
    return true;
  }

  vector<string> route(string path) {
    path_ = segments_of(path);
    shape_.clear();
    const Route* best = search(0);
    if (best == nullptr) return {};
    vector<string> answer = {best->handler};
    const vector<string> pattern = segments_of(best->pattern);
    for (size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i] == "*") {
        string rest = path_[i];
        for (size_t j = i + 1; j < path_.size(); ++j) rest += "/" + path_[j];
        answer.push_back("*=" + rest);
      } else if (pattern[i][0] == ':') {
        answer.push_back(pattern[i].substr(1) + "=" + path_[i]);
      }
    }
    return answer;
  }

 private:
  // What stands for a parameter and a star in a shape; neither occurs in a path.
  static constexpr const char* kParameter = "/\1";
  static constexpr const char* kStar = "/\2";

  struct Route {
    string pattern, handler;
  };

  static vector<string> segments_of(const string& path) {
    vector<string> segments;
    for (char c : path) {
      if (c == '/') {
        segments.emplace_back();
      } else {
        segments.back() += c;
      }
    }
    return segments;
  }

  static vector<string> beginnings(const string& pattern) {
    vector<string> shapes;
    string shape;
    for (const string& segment : segments_of(pattern)) {
      shape += segment == "*" ? kStar : segment[0] == ':' ? kParameter : "/" + segment;
      shapes.push_back(shape);
    }
    return shapes;
  }

  const Route* search(size_t at) {
    if (at == path_.size()) {
      auto route = routes_.find(shape_);
      return route == routes_.end() ? nullptr : &route->second;
    }
    if (const Route* found = extend("/" + path_[at], at + 1)) return found;
    if (!path_[at].empty())
      if (const Route* found = extend(kParameter, at + 1)) return found;
    return extend(kStar, path_.size());
  }

  const Route* extend(const string& segment, size_t next) {
    shape_ += segment;
    const Route* found = behind_.count(shape_) > 0 ? search(next) : nullptr;
    shape_.resize(shape_.size() - segment.size());
    return found;
  }

  unordered_map<string, Route> routes_;
  unordered_map<string, int> behind_;
  vector<string> path_;
  string shape_;
};
