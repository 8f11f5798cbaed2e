#include <iostream>
#include <string>

int main() {
  long long n = 0;
  std::cin >> n;
  long long first = n + 1;
  std::string reply;
  while (first > 1) {
    std::cout << "probe " << first - 1 << std::endl;
    if (!(std::cin >> reply)) return 0;
    if (reply == "pass") break;
    --first;
  }
  std::cout << "blame " << (first <= n ? std::to_string(first) : "none") << std::endl;
}
