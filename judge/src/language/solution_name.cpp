#include "language/solution_name.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace gavel::judge {

std::string solution_name(const Submission& submission,
                          std::initializer_list<std::string_view> extensions,
                          std::initializer_list<std::string_view> taken,
                          std::string_view fallback) {
  constexpr std::size_t kLongest = 100;
  const std::string name = std::filesystem::path(submission.file_name).filename();
  const bool plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.';
  });
  const bool is_source = std::any_of(extensions.begin(), extensions.end(),
                                     [&](std::string_view end) { return name.ends_with(end); });
  const bool is_free = std::find(taken.begin(), taken.end(), name) == taken.end();
  const bool good =
      plain && is_source && is_free && !name.starts_with('-') && name.size() < kLongest;
  return good ? name : std::string(fallback);
}

}  // namespace gavel::judge
