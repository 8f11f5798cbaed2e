#include "workspace/paths.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

#include "install_paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

fs::path from_environment(const char* variable, const fs::path& fallback) {
  const char* value = std::getenv(variable);
  if (value && fs::path(value).is_absolute()) return value;
  return fallback;
}

/// `relative` below the installation, or `in_source` below the source tree of a build folder.
fs::path shipped(const fs::path& relative, const fs::path& in_source) {
  const fs::path installed = program_folder() / kBinToData / relative;
  std::error_code error;
  if (fs::is_directory(installed, error)) return fs::weakly_canonical(installed);
  // build/PRESET/bin/gavel: only a build folder has a CMakeCache.txt beside bin/.
  if (fs::exists(program_folder().parent_path() / "CMakeCache.txt", error)) {
    const fs::path source = fs::path(kSourceFolder) / in_source;
    if (fs::is_directory(source, error)) return source;
  }
  return {};
}

}  // namespace

fs::path home() {
  if (const char* value = std::getenv("HOME"); value && *value) return value;
  const passwd* entry = getpwuid(getuid());
  return entry ? fs::path(entry->pw_dir) : fs::path("/");
}

fs::path cache_home() { return from_environment("XDG_CACHE_HOME", home() / ".cache") / "gavel"; }

fs::path data_home() {
  return from_environment("XDG_DATA_HOME", home() / ".local" / "share") / "gavel";
}

fs::path config_home() { return from_environment("XDG_CONFIG_HOME", home() / ".config") / "gavel"; }

fs::path program_folder() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
}

fs::path built_in_pack() { return shipped("gavel/problems", "problems"); }

fs::path problem_templates() { return shipped("gavel/templates", "cli/templates"); }

fs::path documentation() { return shipped("doc/gavel", "docs"); }

}  // namespace gavel::cli
