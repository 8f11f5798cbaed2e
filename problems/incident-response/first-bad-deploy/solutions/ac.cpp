#include <iostream>
#include <string>

int main() {
  long long n = 0;
  std::cin >> n;
  // The last deploy that is known to pass; and how many behind it are still suspects.
  long long good = 0, suspects = n;
  std::string reply;
  while (suspects > 0) {
    const long long step = suspects / 2 + 1;
    std::cout << "probe " << good + step << std::endl;
    std::cin >> reply;
    if (reply == "pass") {
      good += step;
      suspects -= step;
    } else {
      suspects = step - 1;
    }
  }
  std::cout << "blame " << (good < n ? std::to_string(good + 1) : "none") << std::endl;
}
