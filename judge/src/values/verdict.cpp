#include "gavel/judge/verdict.h"

#include <array>
#include <cstddef>

#include "gavel/judge/test_case.h"

namespace gavel::judge {
namespace {

struct Row {
  std::string_view name, code;
};

// Indexed by Verdict.
constexpr std::array<Row, 10> kVerdicts{{{"Accepted", "ac"},
                                         {"Wrong answer", "wa"},
                                         {"Runtime error", "re"},
                                         {"Time limit", "tle"},
                                         {"Idle", "idle"},
                                         {"Memory limit", "mle"},
                                         {"Output limit", "ole"},
                                         {"Forbidden", "forbidden"},
                                         {"Compile error", "ce"},
                                         {"Judge error", "ie"}}};

// Indexed by Group.
constexpr std::array<std::string_view, 5> kGroups{"sample", "basic", "edge", "scale", "own"};

}  // namespace

std::string_view to_string(Verdict verdict) {
  return kVerdicts[static_cast<std::size_t>(verdict)].name;
}

std::string_view code(Verdict verdict) {
  return kVerdicts[static_cast<std::size_t>(verdict)].code;
}

std::optional<Verdict> parse_verdict(std::string_view code) {
  for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
    if (kVerdicts[i].code == code) return static_cast<Verdict>(i);
  }
  return std::nullopt;
}

std::string_view to_string(Group group) {
  return kGroups[static_cast<std::size_t>(group)];
}

}  // namespace gavel::judge
