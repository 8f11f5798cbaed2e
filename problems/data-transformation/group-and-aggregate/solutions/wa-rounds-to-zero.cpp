#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct Invoice {
  vector<optional<string>> keys;
  optional<long long> amount;
};

static bool before(const Invoice& a, const Invoice& b) {
  for (size_t i = 0; i < a.keys.size(); ++i) {
    const auto &left = a.keys[i], &right = b.keys[i];
    if (left == right) continue;
    if (!left || !right) return left.has_value();
    return *left < *right;
  }
  return false;
}

static long long roundedDown(long long sum, long long count) {
  return sum / count;
}

int main() {
  ios::sync_with_stdio(false);
  string line, name;
  getline(cin, line);
  istringstream first(line);
  vector<int> places;
  while (first >> name) places.push_back(name == "country" ? 0 : name == "plan" ? 1 : 2);

  vector<Invoice> invoices;
  array<string, 4> cells;
  while (cin >> cells[0] >> cells[1] >> cells[2] >> cells[3]) {
    Invoice& invoice = invoices.emplace_back();
    for (int place : places) {
      if (cells[place] == "-") invoice.keys.push_back(nullopt);
      else invoice.keys.push_back(cells[place]);
    }
    if (cells[3] != "-") invoice.amount = stoll(cells[3]);
  }
  sort(invoices.begin(), invoices.end(), before);

  for (size_t begin = 0, end; begin < invoices.size(); begin = end) {
    long long known = 0, sum = 0, smallest = 0, largest = 0;
    for (end = begin; end < invoices.size() && !before(invoices[begin], invoices[end]); ++end) {
      if (!invoices[end].amount) continue;
      long long amount = *invoices[end].amount;
      smallest = known ? min(smallest, amount) : amount;
      largest = known ? max(largest, amount) : amount;
      ++known;
      sum += amount;
    }
    for (const auto& key : invoices[begin].keys) cout << key.value_or("-") << ' ';
    cout << end - begin << ' ' << known << ' ';
    if (known) cout << sum << ' ' << roundedDown(sum, known) << ' ' << smallest << ' ' << largest << '\n';
    else cout << "- - - -\n";
  }
}
