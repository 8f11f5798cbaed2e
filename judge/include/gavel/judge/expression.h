#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "gavel/judge/input_error.h"

namespace gavel::judge {

/// Arithmetic over the names of a domain, as small as it can be: names, numbers, + - * /, brackets,
/// indexes and fields, and the functions min, max, len, sum, abs. There are no loops, no conditions
/// and no functions of the author's: what needs them is a program (`generator:`, `valid:`).
struct Expression {
  enum class Op {
    kNumber,    ///< `number`, or `real` when it was written with a point.
    kName,      ///< `name`: a line of the domain, or a free index of a relation.
    kIndex,     ///< operands[0] is the list, operands[1] the index.
    kField,     ///< operands[0] is the record, `name` the field, `number` its index in the record.
    kNegate,
    kAdd,
    kSubtract,
    kMultiply,
    kDivide,    ///< Of whole numbers: rounded towards negative infinity.
    kMin,       ///< Two or more operands, or one list.
    kMax,
    kLength,    ///< len(x), also written x.length: of a list or string.
    kSum,       ///< Of a list of numbers.
    kAbs,
  };

  Op op = Op::kNumber;
  std::int64_t number = 0;
  double real = 0;
  bool is_real = false;
  std::string name;
  std::vector<Expression> operands;
  std::size_t offset = 0, length = 0;  ///< Where it stands in the text it was read from.
};

/// `limit <= n`, `edges[i].u != edges[i].v`. Names that the domain does not declare (one letter, i..n)
/// are free indexes: the relation holds for every value for which all its indexes exist.
struct Relation {
  enum class Compare { kLess, kLessEqual, kEqual, kNotEqual, kGreaterEqual, kGreater };
  /// `a <= b < c` has three operands and two comparisons.
  std::vector<Expression> operands;
  std::vector<Compare> compares;
  std::vector<std::string> indexes;  ///< The free indexes, in order of appearance.
  std::string text;                  ///< As written.
  Place place;
};

}  // namespace gavel::judge
