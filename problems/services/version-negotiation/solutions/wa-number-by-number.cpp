class Solution {
  using Version = array<int, 3>;

  static Version parse(const char* text) {
    Version version{};
    sscanf(text, "%d.%d.%d", &version[0], &version[1], &version[2]);
    return version;
  }

  static bool contains(char mark, const Version& base, const Version& version) {
    if (mark == '=') return version == base;
    if (version[0] != base[0] || version[1] < base[1] || version[2] < base[2]) return false;
    if (mark == '~' || base[0] == 0) return version[1] == base[1] && (mark == '~' || base[1] || version == base);
    return true;
  }

 public:
  vector<string> negotiate(vector<string>& served, vector<vector<string>>& wanted) {
    vector<Version> versions;
    for (const string& text : served) versions.push_back(parse(text.c_str()));
    vector<string> chosen;
    for (const auto& ranges : wanted) {
      int best = -1;
      for (const string& range : ranges) {
        Version base = parse(range.c_str() + 1);
        for (size_t v = 0; v < versions.size(); ++v)
          if (contains(range[0], base, versions[v]) && (best < 0 || versions[v] > versions[best])) best = v;
        if (best >= 0) break;
      }
      chosen.push_back(best < 0 ? "none" : served[best]);
    }
    return chosen;
  }
};
