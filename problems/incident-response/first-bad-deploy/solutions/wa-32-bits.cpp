#include <cstdint>
#include <iostream>
#include <string>

int main() {
  std::int32_t n = 0;
  std::cin >> n;
  const std::uint32_t base = 1'000'000'000U;
  std::uint32_t low = base + 1, high = base + static_cast<std::uint32_t>(n) + 1;
  std::string reply;
  while (low < high) {
    const auto sum = static_cast<std::int32_t>(low + high);
    const auto middle = static_cast<std::uint32_t>(sum / 2);
    std::cout << "probe " << static_cast<std::int32_t>(middle - base) << std::endl;
    if (!(std::cin >> reply)) return 1;
    if (reply == "fail") {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  const auto first = static_cast<std::int32_t>(low - base);
  std::cout << "blame " << (first <= n ? std::to_string(first) : "none") << std::endl;
}
