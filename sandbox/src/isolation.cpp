#include "gavel/sandbox/isolation.h"

#include <algorithm>
#include <string_view>

namespace gavel::sandbox {

bool Isolation::full() const {
  constexpr std::string_view kNeeded[] = {"namespaces", "mounts", "seccomp"};
  return std::ranges::all_of(kNeeded, [this](std::string_view name) {
    return std::ranges::any_of(layers, [name](const Layer& layer) {
      return layer.name == name && layer.state == LayerState::kOn;
    });
  });
}

}  // namespace gavel::sandbox
