#include "domain/relation_parser.h"

#include <array>
#include <string>
#include <utility>

#include "domain/cursor.h"
#include "domain/expression_parser.h"

namespace gavel::judge {
namespace {

using Compare = Relation::Compare;

// The longer of two that begin alike comes first.
constexpr std::array<std::pair<std::string_view, Compare>, 10> kSymbols{
    {{"<=", Compare::kLessEqual},
     {"≤", Compare::kLessEqual},
     {"<", Compare::kLess},
     {">=", Compare::kGreaterEqual},
     {"≥", Compare::kGreaterEqual},
     {">", Compare::kGreater},
     {"!=", Compare::kNotEqual},
     {"≠", Compare::kNotEqual},
     {"==", Compare::kEqual},
     {"=", Compare::kEqual}}};

bool take_compare(Cursor& cursor, Compare& out) {
  for (const auto& [symbol, compare] : kSymbols) {
    if (!cursor.take(symbol)) continue;
    out = compare;
    return true;
  }
  return false;
}

}  // namespace

Relation parse_relation(std::string_view text) {
  Cursor cursor(text);
  Relation relation;
  relation.text = text;
  relation.operands.push_back(read_expression(cursor));
  for (Compare compare{}; take_compare(cursor, compare);) {
    relation.compares.push_back(compare);
    relation.operands.push_back(read_expression(cursor));
  }
  cursor.skip_blanks();
  if (relation.compares.empty()) {
    cursor.fail("a comparison is expected here: one of <= < == != > >=", "for example: limit <= n");
  }
  if (!cursor.at_end()) cursor.fail("this is behind the relation", "one relation a list item");
  return relation;
}

}  // namespace gavel::judge
