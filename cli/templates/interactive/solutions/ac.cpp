#include <iostream>
#include <string>

int main() {
  int low = 1, high = 0;
  std::cin >> high;
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
