#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct Group { long long rows = 0, known = 0, sum = 0, smallest = 0, largest = 0; };

int main() {
  string line, name;
  getline(cin, line);
  istringstream first(line);
  vector<int> places;
  while (first >> name) places.push_back(name == "country" ? 0 : name == "plan" ? 1 : 2);

  map<vector<string>, Group> groups;
  string cells[4];
  while (cin >> cells[0] >> cells[1] >> cells[2] >> cells[3]) {
    vector<string> keys;
    for (int place : places) keys.push_back(cells[place] == "-" ? "null" : cells[place]);
    Group& group = groups[keys];
    ++group.rows;
    if (cells[3] == "-") continue;
    long long amount = stoll(cells[3]);
    group.smallest = group.known ? min(group.smallest, amount) : amount;
    group.largest = group.known ? max(group.largest, amount) : amount;
    ++group.known;
    group.sum += amount;
  }

  vector<pair<vector<string>, Group>> order(groups.begin(), groups.end());
  stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    for (size_t i = 0; i < a.first.size(); ++i) {
      if (a.first[i] == b.first[i]) continue;
      if (a.first[i] == "null" || b.first[i] == "null") return b.first[i] == "null";
      return a.first[i] < b.first[i];
    }
    return false;
  });
  for (const auto& [keys, group] : order) {
    for (const string& key : keys) cout << (key == "null" ? "-" : key) << ' ';
    cout << group.rows << ' ' << group.known << ' ';
    if (group.known == 0) {
      cout << "- - - -\n";
      continue;
    }
    long long average = group.sum / group.known - (group.sum % group.known < 0);
    cout << group.sum << ' ' << average << ' ' << group.smallest << ' ' << group.largest << '\n';
  }
}
