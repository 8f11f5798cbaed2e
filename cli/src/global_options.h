#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gavel::cli {

/// Flags that every command takes.
struct GlobalOptions {
  bool json = false;
  bool quiet = false;
  bool verbose = false;
  bool ascii = false;
  bool no_input = false;
  bool no_pager = false;
  bool weak_sandbox = false;
  std::string color = "auto";
  std::filesystem::path directory;            ///< -C: as if gavel was started there.
  std::vector<std::filesystem::path> packs;   ///< --pack: further roots of problems.
};

}  // namespace gavel::cli
