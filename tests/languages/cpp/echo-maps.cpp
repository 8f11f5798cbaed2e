class Echo {
 public:
  unordered_map<string, int> echoCounts(unordered_map<string, int>& value) { return value; }
  unordered_map<int, string> echoNames(unordered_map<int, string>& value) { return value; }
  unordered_map<long long, long long> echoTotals(unordered_map<long long, long long>& value) { return value; }
  unordered_map<bool, double> echoFlags(unordered_map<bool, double>& value) { return value; }
  unordered_map<char, vector<int>> echoGrades(unordered_map<char, vector<int>>& value) { return value; }
  unordered_map<string, vector<Point>> echoGroups(unordered_map<string, vector<Point>>& value) { return value; }
};
