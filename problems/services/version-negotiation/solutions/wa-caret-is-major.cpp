class Solution {
  using Version = array<int, 3>;

  static Version parse(const char* text) {
    Version version{};
    sscanf(text, "%d.%d.%d", &version[0], &version[1], &version[2]);
    return version;
  }

  // How many leading numbers have to stay the same.
  static int fixed(char mark, const Version& base) {
    if (mark == '=') return 3;
    if (mark == '~') return 2;
    return 1;
  }

  static Version prefix(Version version, int length) {
    for (int i = length; i < 3; ++i) version[i] = -1;
    return version;
  }

 public:
  vector<string> negotiate(vector<string>& served, vector<vector<string>>& wanted) {
    map<Version, Version> highest;
    for (const string& text : served) {
      Version version = parse(text.c_str());
      for (int length = 1; length <= 3; ++length) {
        Version& best = highest.emplace(prefix(version, length), version).first->second;
        best = max(best, version);
      }
    }
    vector<string> chosen;
    for (const auto& ranges : wanted) {
      string answer = "none";
      for (const string& range : ranges) {
        Version base = parse(range.c_str() + 1);
        auto found = highest.find(prefix(base, fixed(range[0], base)));
        if (found == highest.end() || found->second < base) continue;
        const Version& best = found->second;
        answer = to_string(best[0]) + "." + to_string(best[1]) + "." + to_string(best[2]);
        break;
      }
      chosen.push_back(answer);
    }
    return chosen;
  }
};
