#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

struct Row {
  long long failures = 0, requests = 0, bytes = 0;
};

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n = 0;
  std::cin >> n;
  std::unordered_map<std::string, Row> rows;
  std::string ip, ts, method, path, sent;
  int status = 0;
  while (n-- > 0 && std::cin >> ip >> ts >> method >> path >> status >> sent) {
    Row& row = rows[path];
    row.failures += status >= 500;
    row.requests += 1;
    if (sent != "-") row.bytes += std::stoll(sent);
  }
  std::vector<std::pair<std::string, Row>> report;
  for (const auto& entry : rows) {
    if (entry.second.failures > 0) report.push_back(entry);
  }
  std::sort(report.begin(), report.end(), [](const auto& a, const auto& b) {
    if (a.second.failures != b.second.failures) return a.second.failures > b.second.failures;
    return a.first < b.first;
  });
  for (const auto& [name, row] : report) {
    std::cout << name << ' ' << row.failures << ' ' << row.requests << ' ' << row.bytes << '\n';
  }
}
