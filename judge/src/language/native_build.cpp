#include "language/native_build.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "language/native_counting.h"

namespace gavel::judge {
namespace {

/// Linkers in order of preference: gold and lld link a static program in half of bfd's time.
constexpr std::array<const char*, 3> kLinkers = {"-fuse-ld=gold", "-fuse-ld=lld", ""};

std::string probe_name(std::size_t linker) {
  return fmt::format("links-{}", linker);
}

bool says_any(const sandbox::RunResult& result, std::initializer_list<const char*> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) {
    return result.standard_error.bytes.find(phrase) != std::string::npos;
  });
}

}  // namespace

std::vector<sandbox::Command> link_probes(const sandbox::Command& compile,
                                          const sandbox::BoxFile& source) {
  std::vector<sandbox::Command> probes;
  for (std::size_t linker = 0; linker < kLinkers.size(); ++linker) {
    sandbox::Command& probe = probes.emplace_back(compile);
    probe.files = {source};
    for (const std::string& word :
         {source.name, std::string("-o"), probe_name(linker), std::string("-s")}) {
      probe.arguments.push_back(word);
    }
    if (*kLinkers[linker] != '\0') probe.arguments.emplace_back(kLinkers[linker]);
    probe.collect = {probe_name(linker)};
  }
  return probes;
}

std::vector<std::string> link_flags(const BuildRequest& request) {
  // The symbols of the others are what they are made for.
  if (request.purpose != Purpose::kJudge) return {};
  std::vector<std::string> flags = {"-s"};
  if (request.counting) flags = counting_link_flags(request.is_stdio());
  for (std::size_t linker = 0; linker < kLinkers.size() && !request.prebuilt.empty(); ++linker) {
    std::error_code error;
    if (!std::filesystem::exists(request.prebuilt / probe_name(linker), error)) continue;
    if (*kLinkers[linker] != '\0') flags.emplace_back(kLinkers[linker]);
    break;
  }
  return flags;
}

bool blames_pieces(const sandbox::RunResult& result, std::initializer_list<const char*> objects) {
  return (says_any(result, {"has been modified since the precompiled header", "in PCH file",
                            "read PCH file", "precompiled header", "AST file",
                            "no such file or directory"}) ||
          says_any(result, objects)) &&
         !native_compiler_crashed(result);
}

bool native_compiler_crashed(const sandbox::RunResult& result) {
  return says_any(result, {"PLEASE submit a bug report", "internal compiler error",
                           "frontend command failed due to signal"});
}

}  // namespace gavel::judge
