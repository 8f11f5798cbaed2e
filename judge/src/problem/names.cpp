#include "problem/names.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr std::size_t kMaxLength = 64;

// Reserved in C++ or Python: a starter file with such a name would not compile.
constexpr std::array<std::string_view, 76> kReserved{
    "and",      "as",       "assert",   "async",  "auto",    "await",     "bool",      "break",
    "case",     "catch",    "char",     "class",  "const",   "continue",  "def",       "default",
    "del",      "delete",   "do",       "double", "elif",    "else",      "enum",      "except",
    "explicit", "export",   "extern",   "False",  "false",   "finally",   "float",     "for",
    "friend",   "from",     "global",   "goto",   "if",      "import",    "in",        "inline",
    "int",      "is",       "lambda",   "long",   "mutable", "namespace", "new",       "None",
    "nonlocal", "not",      "operator", "or",     "pass",    "private",   "protected", "public",
    "raise",    "register", "return",   "self",   "short",   "signed",    "sizeof",    "static",
    "struct",   "switch",   "template", "this",   "throw",   "true",      "True",      "try",
    "typedef",  "using",    "virtual",  "void"};

bool is_lower_or_digit(char c) {
  return std::islower(static_cast<unsigned char>(c)) != 0 ||
         std::isdigit(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::string identifier_error(std::string_view name) {
  const auto in_name = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
  };
  if (name.empty() || std::isalpha(static_cast<unsigned char>(name[0])) == 0 ||
      !std::all_of(name.begin(), name.end(), in_name) || name.size() > kMaxLength) {
    return fmt::format("`{}` is no name: letters, digits and _, beginning with a letter", name);
  }
  if (std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end()) {
    return fmt::format("`{}` is a reserved word of C++ or Python", name);
  }
  return {};
}

std::string slug_error(std::string_view name) {
  const bool characters = std::all_of(name.begin(), name.end(),
                                      [](char c) { return is_lower_or_digit(c) || c == '-'; });
  if (!name.empty() && characters && is_lower_or_digit(name.front()) &&
      is_lower_or_digit(name.back()) && name.size() <= kMaxLength) {
    return {};
  }
  return fmt::format("`{}` is no such name: lower-case letters, digits and `-` between them", name);
}

}  // namespace gavel::judge
