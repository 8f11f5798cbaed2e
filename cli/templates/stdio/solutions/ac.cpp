#include <iostream>
#include <map>
#include <string>

int main() {
  int n = 0;
  std::cin >> n;
  std::map<std::string, long long> sums;
  std::string name;
  long long amount = 0;
  while (n-- > 0 && std::cin >> name >> amount) sums[name] += amount;
  for (const auto& [customer, sum] : sums) std::cout << customer << ' ' << sum << '\n';
}
