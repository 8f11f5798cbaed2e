// The files of the target's corpus folder, in order of name.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "mutations.h"

namespace gavel::fuzz {

std::vector<std::string> seeds() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(GAVEL_CORPUS)) {
    files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> inputs;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return inputs;
}

}  // namespace gavel::fuzz
