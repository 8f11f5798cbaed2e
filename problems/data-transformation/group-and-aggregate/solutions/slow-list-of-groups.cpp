#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct Group {
  vector<pair<bool, string>> keys;
  long long rows = 0, known = 0, sum = 0, smallest = 0, largest = 0;
};

int main() {
  string line, name;
  getline(cin, line);
  istringstream first(line);
  vector<int> places;
  while (first >> name) places.push_back(name == "country" ? 0 : name == "plan" ? 1 : 2);

  vector<Group> groups;
  string cells[4];
  while (cin >> cells[0] >> cells[1] >> cells[2] >> cells[3]) {
    vector<pair<bool, string>> keys;
    for (int place : places) keys.push_back({cells[place] == "-", cells[place]});
    auto found = find_if(groups.begin(), groups.end(), [&](const Group& group) { return group.keys == keys; });
    if (found == groups.end()) {
      groups.push_back({keys});
      found = prev(groups.end());
    }
    ++found->rows;
    if (cells[3] == "-") continue;
    long long amount = stoll(cells[3]);
    found->smallest = found->known ? min(found->smallest, amount) : amount;
    found->largest = found->known ? max(found->largest, amount) : amount;
    ++found->known;
    found->sum += amount;
  }

  sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.keys < b.keys; });
  for (const Group& group : groups) {
    for (const auto& key : group.keys) cout << key.second << ' ';
    cout << group.rows << ' ' << group.known << ' ';
    if (group.known == 0) {
      cout << "- - - -\n";
      continue;
    }
    long long average = group.sum / group.known - (group.sum % group.known < 0);
    cout << group.sum << ' ' << average << ' ' << group.smallest << ' ' << group.largest << '\n';
  }
}
