#include "check/text_notes.h"

#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include "check/canonical_text.h"
#include "check/difference.h"
#include "check/number.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {
namespace {

// Looking for what two texts have in common costs several times their size in memory.
constexpr std::size_t kMaxNoted = std::size_t{4} << 20;

// Views into the texts: nothing is copied, answers can be long.
using Tokens = std::vector<std::string_view>;
using Hashes = std::vector<std::size_t>;

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  TokenScan scan(text);
  while (const auto token = scan.next()) tokens.push_back(token->text);
  return tokens;
}

Hashes hashes_of(const Tokens& tokens) {
  Hashes hashes;
  hashes.reserve(tokens.size());
  for (const std::string_view token : tokens) {
    hashes.push_back(std::hash<std::string_view>{}(token));
  }
  return hashes;
}

Hashes line_hashes(std::string_view text) {
  Hashes hashes;
  LineScan scan(text);
  while (const auto line = scan.next()) {
    hashes.push_back(std::hash<std::string>{}(single_spaced(*line)));
  }
  return hashes;
}

// Equal multisets of 64-bit hashes stand for equal multisets: a note may rest on that.
bool same_in_another_order(Hashes a, Hashes b) {
  if (a.size() < 2 || a.size() != b.size()) return false;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

bool looks_inexact(std::string_view token) {
  return token.find_first_of(".eE") != std::string_view::npos;
}

// Whole numbers must be right to the last digit; only those with a fraction can be "close".
bool agree(const Tokens& expected, const Tokens& got, const Tolerance& tolerance) {
  return std::equal(expected.begin(), expected.end(), got.begin(), got.end(),
                    [&tolerance](std::string_view e, std::string_view g) {
                      if (e == g) return true;
                      if (!looks_inexact(e) && !looks_inexact(g)) return false;
                      const auto left = parse_number(e);
                      const auto right = parse_number(g);
                      return left && right && is_close(*left, *right, tolerance);
                    });
}

std::string about_whitespace(std::string_view expected, std::string_view got) {
  if (without_space(expected) != without_space(got)) return {};
  const auto chomp = [](std::string_view text) {
    return text.substr(0, text.size() - (!text.empty() && text.back() == '\n' ? 1 : 0));
  };
  if (chomp(expected) == chomp(got)) return "only the final newline differs";
  return "only whitespace differs";
}

std::string about_numbers(const OutputRule& rule, const Tokens& expected, const Tokens& got) {
  constexpr Tolerance kSameNumber{1e-12, false};
  if (agree(expected, got, kSameNumber)) return "the same numbers, spelled another way";
  const bool is_float = rule.compare == OutputRule::Compare::kFloat;
  const Tolerance near{is_float ? std::max(100 * rule.tolerance, 1e-4) : 1e-4, false};
  if (!agree(expected, got, near)) return {};
  return fmt::format("all numbers are within {} of the expected ones", near.amount);
}

std::string about_length(const Tokens& expected, const Tokens& got) {
  const auto ends = std::mismatch(expected.begin(), expected.end(), got.begin(), got.end());
  if (ends.second == got.end()) {
    return fmt::format("right as far as it goes, but it stops after {} of {} tokens", got.size(),
                       expected.size());
  }
  if (ends.first != expected.end()) return {};
  return fmt::format("all that is expected, then {} too many",
                     counted(got.size() - expected.size(), "token"));
}

}  // namespace

std::string text_note(const OutputRule& rule, std::string_view expected, std::string_view got) {
  if (std::max(expected.size(), got.size()) > kMaxNoted) return {};
  const Tokens left = tokens_of(expected);
  const Tokens right = tokens_of(got);
  if (right.empty() && !left.empty()) return "nothing was printed";
  if (std::string note = about_whitespace(expected, got); !note.empty()) return note;
  if (single_spaced(lower_case(expected)) == single_spaced(lower_case(got))) {
    return "only letter case differs";
  }
  if (std::string note = about_numbers(rule, left, right); !note.empty()) return note;
  if (left.size() == right.size() && same_in_another_order(hashes_of(left), hashes_of(right))) {
    const bool lines = same_in_another_order(line_hashes(expected), line_hashes(got));
    return lines ? "same lines in another order" : "same tokens in another order";
  }
  return about_length(left, right);
}

}  // namespace gavel::judge::checking
