#include "language/snake_case.h"

#include <cctype>

namespace gavel::judge {
namespace {

bool is_upper(char c) {
  return std::isupper(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::string snake_case(std::string_view name) {
  std::string text;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (is_upper(name[i]) && i > 0 && name[i - 1] != '_') {
      const bool follows_word = !is_upper(name[i - 1]);
      const bool starts_word = i + 1 < name.size() && !is_upper(name[i + 1]) &&
                               std::isalpha(static_cast<unsigned char>(name[i + 1])) != 0;
      if (follows_word || starts_word) text += '_';
    }
    text += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
  }
  return text;
}

}  // namespace gavel::judge
