#include "language/native_counting.h"

#include <array>

#include "language/compiler_room.h"
#include "language/runtime_files.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr char kRuntime[] = "gavel_counting";
constexpr char kMainPart[] = "gavel_counting_main";

/// What the runtime takes over; gavel_counting.c has a function __wrap_NAME for each.
constexpr std::array kWrapped = {"memcpy",         "memmove",
                                 "memset",         "memcmp",
                                 "bcmp",           "memchr",
                                 "strlen",         "strchr",
                                 "strstr",         "strcmp",
                                 "strncmp",        "strcpy",
                                 "strncpy",        "strcat",
                                 "strdup",         "malloc",
                                 "calloc",         "realloc",
                                 "free",           "aligned_alloc",
                                 "posix_memalign", "_ZSt11_Hash_bytesPKvmm"};

}  // namespace

std::vector<std::string> counting_compile_flags(bool is_clang) {
  // addr2line mistakes a file that is included for the one that includes it in gcc's DWARF 5.
  if (is_clang) {
    // Without the linker flag clang adds a sanitizer's runtime, which the counting one stands for.
    return {"-O1", "-gline-tables-only", "-gdwarf-4",
            "-fsanitize-coverage=edge,no-prune,trace-pc-guard", "-fno-sanitize-link-runtime"};
  }
  return {"-O1",
          "-g1",
          "-gdwarf-4",
          "-fsanitize-coverage=trace-pc",
          "-fno-tree-loop-distribute-patterns",
          "-no-pie",
          "-fno-pie"};
}

std::vector<std::string> counting_link_flags(bool has_own_main) {
  std::vector<std::string> flags;
  for (const char* const name : kWrapped) flags.push_back(std::string("-Wl,--wrap=") + name);
  if (has_own_main) flags.emplace_back("-Wl,--wrap=main");
  return flags;
}

std::vector<std::string> counting_parts(bool has_own_main) {
  if (has_own_main) return {kRuntime, kMainPart};
  return {kRuntime};
}

std::vector<sandbox::BoxFile> counting_files(const std::string& extension) {
  const auto content = [](const std::string& name) {
    return std::string(runtime_file("counting/" + name));
  };
  std::vector<sandbox::BoxFile> files = {{kCountingHeader, content(kCountingHeader)}};
  for (const std::string part : {kRuntime, kMainPart}) {
    files.push_back({part + extension, content(part + ".c")});
  }
  return files;
}

std::optional<sandbox::Command> address_locator(const Toolchain& toolchain, const fs::path& folder,
                                                const std::string& program) {
  const std::vector<fs::path> found = find_executables({"addr2line"});
  if (found.empty()) return std::nullopt;
  sandbox::Command command;
  command.room = compiler_room(toolchain.executable, folder);
  command.program = found.front();
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"};
  command.arguments = {"-a", "-i", "-e", (folder / program).string()};
  return command;
}

}  // namespace gavel::judge
