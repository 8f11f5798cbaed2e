class Solution {
  using Version = array<int, 3>;

  static Version parse(const char* text) {
    Version version{};
    sscanf(text, "%d.%d.%d", &version[0], &version[1], &version[2]);
    return version;
  }

  static bool contains(char mark, const Version& base, const Version& version) {
    int fixed = mark == '=' ? 3 : mark == '~' ? 2 : base[0] ? 1 : base[1] ? 2 : 3;
    for (int i = 0; i < fixed; ++i)
      if (version[i] != base[i]) return false;
    return version >= base;
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
