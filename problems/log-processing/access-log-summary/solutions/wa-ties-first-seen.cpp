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
    bool id = !segment.empty() && segment.find_first_not_of("0123456789") == string::npos;
    route += id ? ":id" : segment;
    if (end < path.size()) route += '/';
    i = end + 1;
  }
  return route;
}

int main() {
  ios::sync_with_stdio(false);
  unordered_map<string, size_t> place;
  vector<pair<string, Row>> table;
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
    auto [it, fresh] = place.try_emplace(route, table.size());
    if (fresh) table.push_back({route, {}});
    Row& row = table[it->second].second;
    ++row.calls;
    row.failures += status >= 500 && status <= 599;
    if (line[at + 5] != '-') row.bytes += stoll(line.substr(at + 5));
  }
  stable_sort(table.begin(), table.end(), [](const auto& a, const auto& b) {
    return a.second.calls > b.second.calls;
  });
  for (const auto& [route, row] : table) {
    cout << route << ' ' << row.calls << ' ' << row.failures << ' ' << row.bytes << '\n';
  }
  cout << "skipped " << skipped << '\n';
}
