class Solution {
  static long long pack(const char* text) {
    long long major, minor, patch;
    sscanf(text, "%lld.%lld.%lld", &major, &minor, &patch);
    return major * 1000000 + minor * 1000 + patch;
  }

  static long long end(char mark, long long base) {
    if (mark == '=' || base < 1000) return mark == '~' ? 1000 : base + 1;
    if (mark == '~' || base < 1000000) return (base / 1000 + 1) * 1000;
    return (base / 1000000 + 1) * 1000000;
  }

 public:
  vector<string> negotiate(vector<string>& served, vector<vector<string>>& wanted) {
    map<long long, string> versions;
    for (const string& text : served) versions[pack(text.c_str())] = text;
    vector<string> chosen;
    for (const auto& ranges : wanted) {
      string answer = "none";
      for (const string& range : ranges) {
        long long base = pack(range.c_str() + 1);
        auto behind = versions.lower_bound(end(range[0], base));
        if (behind == versions.begin() || prev(behind)->first < base) continue;
        answer = prev(behind)->second;
        break;
      }
      chosen.push_back(answer);
    }
    return chosen;
  }
};
