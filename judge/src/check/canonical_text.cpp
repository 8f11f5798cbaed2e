#include "check/canonical_text.h"

#include <algorithm>

#include "check/text_scan.h"

namespace gavel::judge::checking {

std::string lower_case(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lowered;
}

std::string without_space(std::string_view text) {
  std::string dense;
  dense.reserve(text.size());
  std::copy_if(text.begin(), text.end(), std::back_inserter(dense),
               [](char c) { return !is_space(c); });
  return dense;
}

std::string single_spaced(std::string_view text) {
  std::string joined;
  joined.reserve(text.size());
  TokenScan scan(text);
  while (const auto token = scan.next()) {
    if (!joined.empty()) joined += ' ';
    joined += token->text;
  }
  return joined;
}

std::string trimmed_lines(std::string_view text) {
  std::string joined;
  joined.reserve(text.size());
  LineScan scan(text);
  while (const auto line = scan.next()) {
    joined += *line;
    joined += '\n';
  }
  return joined;
}

std::string as_yes_or_no(std::string_view text) {
  std::string word = lower_case(text);
  if (word == "yes" || word == "true" || word == "1") return "yes";
  if (word == "no" || word == "false" || word == "0") return "no";
  return word;
}

}  // namespace gavel::judge::checking
