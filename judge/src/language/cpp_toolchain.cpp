#include "language/cpp_toolchain.h"

#include <mutex>

#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

struct Installed {
  Toolchain toolchain;
  bool is_static = false;
};

bool is_library(std::string answer) {
  while (!answer.empty() && answer.back() == '\n') answer.pop_back();
  std::error_code error;
  return answer.starts_with('/') && fs::exists(answer, error);
}

/// Whether the compiler knows where a library is. The package with the library comes and goes
/// without the compiler, so that only a remembered yes that is still true counts.
bool has_library(const fs::path& compiler, const std::string& name) {
  const std::vector<std::string> question = {compiler, "-print-file-name=" + name};
  return is_library(remembered_output_of(question)) || is_library(output_of(question));
}

/// The first compiler that is of use, but not the one to pass over, by whatever path it is found:
/// /bin/clang++ and /usr/bin/clang++ are mostly the same file.
std::optional<Installed> search(const fs::path& pass_over = {}) {
  for (const fs::path& file : find_executables({"clang++", "g++"})) {
    if (is_script(file)) continue;
    if (std::error_code error; !pass_over.empty() && fs::equivalent(file, pass_over, error)) continue;
    const std::string version = first_version(remembered_output_of({file, "--version"}));
    const bool has_archive = has_library(file, "libstdc++.a");
    // A clang++ without a standard library to go with it is of no use.
    if (version.empty() || (!has_archive && !has_library(file, "libstdc++.so"))) continue;
    return Installed{{file, file.filename(), version}, has_archive && has_library(file, "libc.a")};
  }
  return std::nullopt;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] { found = search(); });
  return found;
}

const std::optional<Installed>& other_installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] {
    if (installed()) found = search(installed()->toolchain.executable);
  });
  return found;
}

std::optional<Toolchain> toolchain_of(const std::optional<Installed>& found) {
  return found ? std::optional(found->toolchain) : std::nullopt;
}

}  // namespace

std::optional<Toolchain> cpp_toolchain() {
  return toolchain_of(installed());
}

std::optional<Toolchain> other_cpp_toolchain() {
  return toolchain_of(other_installed());
}

bool links_static_cpp(const Toolchain& toolchain) {
  if (!installed()) return false;
  if (installed()->toolchain.executable == toolchain.executable) return installed()->is_static;
  return other_installed() && other_installed()->is_static;
}

}  // namespace gavel::judge
