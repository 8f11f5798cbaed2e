#include "random_name.h"

#include <fmt/format.h>

#include <cstdint>
#include <random>

namespace gavel::round {

std::string random_name() {
  std::random_device device;  // The kernel's randomness, where libstdc++ runs on Linux.
  std::string name;
  for (int i = 0; i < 4; ++i) name += fmt::format("{:08x}", static_cast<std::uint32_t>(device()));
  return name;
}

}  // namespace gavel::round
