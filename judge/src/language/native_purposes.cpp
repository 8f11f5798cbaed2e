#include "language/native_purposes.h"

#include <fmt/format.h>

#include "language/runtime_files.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace {

/// As a C string literal.
std::string literal(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// The program is started by a debugger, which knows nothing of requests: it fetches them itself.
sandbox::BoxFile debug_source(const BuildRequest& request, const std::string& extension) {
  const std::string defines = fmt::format("#define GAVEL_CASE {}\n#define GAVEL_CASE_FD {}\n",
                                          literal((request.source_folder / kDebugInput).string()),
                                          request.is_stdio() ? 0 : 3);
  return {"gavel_case" + extension, defines + std::string(runtime_file("native/debug_case.c"))};
}

}  // namespace

std::vector<std::string> purpose_flags(const BuildRequest& request, bool is_clang) {
  switch (request.purpose) {
    case Purpose::kJudge:
      return {};
    case Purpose::kDebug: {
      std::vector<std::string> flags = {
          "-O0", "-g", "-fdebug-prefix-map=/box=" + request.source_folder.string()};
      // The types of the standard library too, which clang thinks that the library describes.
      if (is_clang) flags.emplace_back("-fstandalone-debug");
      return flags;
    }
    case Purpose::kSanitize:
      return {"-O0", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined",
              "-D_GLIBCXX_DEBUG"};
    case Purpose::kSample:
      return {"-g", "-fno-pie", "-no-pie"};
  }
  return {};
}

bool may_be_static(Purpose purpose) {
  return purpose == Purpose::kJudge || purpose == Purpose::kSample;
}

std::vector<sandbox::BoxFile> purpose_sources(const BuildRequest& request,
                                              const std::string& extension) {
  if (request.purpose == Purpose::kDebug) return {debug_source(request, extension)};
  if (request.purpose == Purpose::kSample) {
    return {{"gavel_sampler" + extension, std::string(runtime_file("native/sampler.c"))}};
  }
  return {};
}

void fit_purpose(Purpose purpose, sandbox::Command& command) {
  if (!may_be_static(purpose)) {
    command.room.read_only = existing({"/lib", "/lib64", "/usr/lib", "/usr/lib64"});
  }
  if (purpose != Purpose::kSanitize) return;
  command.room.memory_rule = sandbox::MemoryRule::kResident;
  command.room.proc = true;  // It reads there what is mapped where.
  command.environment = {
      "LC_ALL=C.UTF-8",
      // Its own handlers before those of the driver; leaks are no crash. A program that knows the
      // lines would be another process; gavel asks for them later.
      "ASAN_OPTIONS=handle_segv=2:handle_abort=2:handle_sigfpe=2:handle_sigbus=2:handle_sigill=2:"
      "detect_leaks=0:color=never:quarantine_size_mb=64:external_symbolizer_path=",
      "UBSAN_OPTIONS=color=never:external_symbolizer_path="};
}

}  // namespace gavel::judge
