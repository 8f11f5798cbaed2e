#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

#include "gavel/sandbox/sandbox.h"

#include "language/buildable.h"

namespace gavel::judge {

/// The pieces that languages keep per toolchain. Made at the first use, which takes seconds, under
/// a lock that several gavels respect; checked at every use, and made anew when something is
/// missing or changed. Thread-safe.
class PrebuiltPieces {
 public:
  PrebuiltPieces(sandbox::Sandbox& sandbox, std::filesystem::path root);

  /// The folder for a toolchain; empty when there is nothing to keep or it cannot be kept. Throws
  /// SandboxError when the sandbox fails.
  [[nodiscard]] std::filesystem::path folder(const BuildableLanguage& language,
                                             const Toolchain& toolchain,
                                             Pieces pieces = Pieces::kJudging);

  /// Forgets and deletes what is kept, because a build showed that it is of no use.
  void discard(const std::filesystem::path& folder);

 private:
  std::filesystem::path make(const BuildableLanguage& language, const Toolchain& toolchain,
                             Pieces pieces);
  void fill(const PrebuiltPlan& plan, const std::filesystem::path& folder);

  sandbox::Sandbox& sandbox_;
  std::filesystem::path root_;
  std::mutex mutex_;
  std::map<std::string, std::filesystem::path> known_;  ///< By toolchain, for this process.
};

}  // namespace gavel::judge
