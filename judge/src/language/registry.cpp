#include <algorithm>
#include <array>
#include <cctype>

#include "language/buildable.h"

namespace gavel::judge {
namespace {

struct Row {
  const BuildableLanguage& (*language)();
  std::array<std::string_view, 3> aliases;
};

// A new language is one file with its class, one line here and its runtime files.
constexpr Row kRows[] = {
    {cpp_language, {"c++", "cxx", "cc"}},
    {python_language, {"py", "python3", "py3"}},
    {java_language, {"jvm"}},
    {go_language, {"golang"}},
    {javascript_language, {"node", "nodejs"}},
    {typescript_language, {}},
    {c_language, {}},
    {rust_language, {}},
    {ruby_language, {}},
};

constexpr std::size_t kCount = std::size(kRows);

template <class T>
std::array<const T*, kCount> all() {
  std::array<const T*, kCount> languages{};
  std::transform(std::begin(kRows), std::end(kRows), languages.begin(),
                 [](const Row& row) { return &row.language(); });
  return languages;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
    return std::tolower(x) == std::tolower(y);
  });
}

}  // namespace

std::span<const Language* const> languages() {
  static const auto kAll = all<Language>();
  return kAll;
}

std::span<const BuildableLanguage* const> buildable_languages() {
  static const auto kAll = all<BuildableLanguage>();
  return kAll;
}

const Language* find_language(std::string_view text) {
  if (text.empty()) return nullptr;
  const std::string_view bare = text.starts_with('.') ? text.substr(1) : text;
  for (const Row& row : kRows) {
    const BuildableLanguage& language = row.language();
    if (equal_ignoring_case(text, language.id()) || equal_ignoring_case(text, language.name()) ||
        equal_ignoring_case(bare, language.extension().substr(1))) {
      return &language;
    }
    for (const std::string_view alias : row.aliases) {
      if (!alias.empty() && equal_ignoring_case(bare, alias)) return &language;
    }
  }
  return nullptr;
}

const BuildableLanguage* find_buildable(std::string_view id) {
  for (const BuildableLanguage* language : buildable_languages()) {
    if (language->id() == id) return language;
  }
  return nullptr;
}

}  // namespace gavel::judge
