#include <algorithm>
#include <iostream>
#include <string>

int main() {
  int n = 0;
  std::cin >> n;
  int low = 1, high = std::max(1, n - 1);
  std::string reply;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    std::cout << "? " << middle << std::endl;
    std::cin >> reply;
    if (reply == "broken") {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  std::cout << "! " << low << std::endl;
}
