#pragma once

#include <filesystem>
#include <string>

namespace gavel::cli {

/// How a file to judge is chosen; see choose_solution.h for what is found when parts are missing.
struct SolutionChoice {
  std::filesystem::path file;
  std::string problem;
  std::string language;
};

}  // namespace gavel::cli
