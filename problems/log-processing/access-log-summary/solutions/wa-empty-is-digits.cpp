#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

using namespace std;

struct Row {
  long long calls = 0, failures = 0, bytes = 0;
};

// Reads the quoted field that begins at line[at] == '"'; leaves `at` behind its closing quote.
string quoted(const string& line, size_t& at) {
  string text;
  for (++at; line[at] != '"'; ++at) {
    if (line[at] == '\\') ++at;
    text += line[at];
  }
  ++at;
  return text;
}

// Empty when the request has no route.
string route_of(const string& request) {
  size_t first = request.find(' ');
  if (first == string::npos || first == 0) return {};
  size_t second = request.find(' ', first + 1);
  if (second == string::npos || second == first + 1 || second + 1 == request.size()) return {};
  if (request.find(' ', second + 1) != string::npos) return {};

  string route = request.substr(0, first + 1);
  string target = request.substr(first + 1, second - first - 1);
  string path = target.substr(0, target.find('?'));
  for (size_t i = 0; i <= path.size();) {
    size_t end = min(path.find('/', i), path.size());
    string segment = path.substr(i, end - i);
    bool id = all_of(segment.begin(), segment.end(), [](char c) { return '0' <= c && c <= '9'; });
    route += id && i > 0 ? ":id" : segment;
    if (end < path.size()) route += '/';
    i = end + 1;
  }
  return route;
}

int main() {
  ios::sync_with_stdio(false);
  unordered_map<string, Row> rows;
  long long skipped = 0;
  string line;
  while (getline(cin, line)) {
    size_t at = line.find('"');
    string route = route_of(quoted(line, at));
    if (route.empty()) {
      ++skipped;
      continue;
    }
    int status = stoi(line.substr(at + 1, 3));
    Row& row = rows[route];
    ++row.calls;
    row.failures += status >= 500 && status <= 599;
    if (line[at + 5] != '-') row.bytes += stoll(line.substr(at + 5));
  }
  vector<pair<string, Row>> table(rows.begin(), rows.end());
  sort(table.begin(), table.end(), [](const auto& a, const auto& b) {
    return a.second.calls != b.second.calls ? a.second.calls > b.second.calls : a.first < b.first;
  });
  for (const auto& [route, row] : table) {
    cout << route << ' ' << row.calls << ' ' << row.failures << ' ' << row.bytes << '\n';
  }
  cout << "skipped " << skipped << '\n';
}
