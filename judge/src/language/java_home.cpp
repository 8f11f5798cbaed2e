#include "language/java_home.h"

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <mutex>

#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr int kOldest = 11;

/// JAVA_VERSION of the file that every Java home has.
std::string version_of(const fs::path& home) {
  std::ifstream release(home / "release");
  std::string line;
  while (std::getline(release, line)) {
    if (line.starts_with("JAVA_VERSION=")) return line.substr(14, line.rfind('"') - 14);
  }
  return {};
}

/// The folder behind a javac: what the file is a link to or, where it is the shim of a version
/// manager, what it says itself.
fs::path home_of(const fs::path& javac) {
  std::error_code error;
  const fs::path home = fs::canonical(javac, error).parent_path().parent_path();
  if (fs::exists(home / "lib/modules", error)) return home;
  const std::string said =
      output_of({"/bin/sh", "-c", "exec \"$0\" -J-XshowSettings:properties -version 2>&1", javac});
  constexpr std::string_view kKey = "java.home = ";
  const std::size_t at = said.find(kKey);
  if (at == said.npos) return {};
  return said.substr(at + kKey.size(), said.find('\n', at) - at - kKey.size());
}

std::optional<JavaHome> at(const fs::path& home) {
  std::error_code error;
  const std::string version = home.empty() ? std::string() : version_of(home);
  int major = 0;
  std::from_chars(version.data(), version.data() + version.size(), major);
  // A runtime alone has no compiler; one before 9 has no modules.
  if (major < kOldest || !fs::exists(home / "bin/javac", error)) return std::nullopt;
  return JavaHome{{home / "bin/java", "java", version}, home};
}

std::optional<JavaHome> search() {
  std::vector<fs::path> homes;
  if (const char* const chosen = std::getenv("JAVA_HOME")) homes.emplace_back(chosen);
  for (const fs::path& javac : find_executables({"javac"})) homes.push_back(home_of(javac));
  std::error_code error;
  for (const auto& entry : fs::directory_iterator("/usr/lib/jvm", error)) {
    if (entry.is_directory(error)) homes.push_back(entry.path());
  }
  for (const fs::path& home : homes) {
    if (auto installed = at(home)) return installed;
  }
  return std::nullopt;
}

}  // namespace

const std::optional<JavaHome>& java_home() {
  static std::once_flag once;
  static std::optional<JavaHome> found;
  std::call_once(once, [] { found = search(); });
  return found;
}

sandbox::Room java_room(const fs::path& prebuilt) {
  const fs::path& home = java_home()->folder;
  std::vector<fs::path> paths = {home, "/lib", "/lib64", "/usr/lib64"};
  std::error_code error;
  for (const char* const linked : {"lib/jvm.cfg", "conf/security/java.security"}) {
    const fs::path real = fs::canonical(home / linked, error);
    if (!error && real.string().starts_with("/etc/")) {
      paths.push_back(fs::path("/etc") / *std::next(real.begin(), 2));
    }
  }
  for (const auto& entry : fs::directory_iterator("/usr/lib", error)) {
    if (entry.path().filename().string().find("-linux-") != std::string::npos) {
      paths.push_back(entry.path());
    }
  }
  sandbox::Room room;
  room.read_only = existing(std::move(paths));
  if (!prebuilt.empty()) room.read_only.push_back(prebuilt);
  // Whatever touches files asks the system whether it has sockets, which ends a run of the other
  // profile; here they are refused.
  room.profile = sandbox::Profile::kMulti;
  room.memory_rule = sandbox::MemoryRule::kData;
  room.proc = true;  // Where the launcher finds itself and the machine finds its own stack.
  return room;
}

}  // namespace gavel::judge
