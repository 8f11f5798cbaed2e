#include "language/interpreted.h"

#include <charconv>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "language/stopped_build.h"

namespace gavel::judge {
namespace fs = std::filesystem;

std::vector<fs::path> shared_objects() {
  std::vector<fs::path> paths = {"/lib", "/lib64"};
  for (const char* const root : {"/usr/lib", "/usr/lib64"}) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root, error)) {
      // "x86_64-linux-gnu" on Debian; elsewhere the objects lie in the directory itself.
      const std::string name = entry.path().filename();
      if (name.find("-linux-") != name.npos || name.find(".so") != name.npos) {
        paths.push_back(entry.path());
      }
    }
  }
  return paths;
}

std::string collected_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  return std::move(buffer).str();
}

CompileError script_refusal(const BuildRequest& request, const sandbox::RunResult& result,
                            const std::string& known_as, std::string_view unclear) {
  CompileError error;
  error.errors = 1;
  const std::string& said = result.standard_output.bytes;
  const std::string& name = request.submission->file_name;
  const std::string stopped = stopped_build(result);
  const std::size_t end = said.find('\n');
  if (stopped.empty() && end != said.npos) {
    std::from_chars(said.data(), said.data() + end, error.line);
    error.first = said.substr(end + 1);
    if (error.first.starts_with(known_as)) error.first.replace(0, known_as.size(), name);
  } else {
    error.first = fmt::format("{}: error: {}\n", name, stopped.empty() ? unclear : stopped);
  }
  error.output = error.first + result.standard_error.bytes;
  return error;
}

}  // namespace gavel::judge
