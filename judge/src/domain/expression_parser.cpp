#include "domain/expression_parser.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "values/scalar_text.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

using Op = Expression::Op;

// Whatever walks an expression recurses into it: a hostile file must not decide how deep.
constexpr int kMaxDepth = 32;
constexpr int kMaxParts = 200;

struct Function {
  std::string_view name;
  Op op;
  bool takes_several;
};
constexpr std::array<Function, 5> kFunctions{{{"min", Op::kMin, true},
                                              {"max", Op::kMax, true},
                                              {"len", Op::kLength, false},
                                              {"sum", Op::kSum, false},
                                              {"abs", Op::kAbs, false}}};

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

class ExpressionReader {
 public:
  explicit ExpressionReader(Cursor& cursor) : cursor_(cursor) {}

  Expression read() { return read_sum(0); }

 private:
  Expression read_sum(int depth) {
    Expression left = read_product(depth);
    while (true) {
      const bool add = next_is('+');
      if (!add && !next_is('-')) return left;
      cursor_.move_to(cursor_.position() + 1);
      left = join(add ? Op::kAdd : Op::kSubtract, std::move(left), read_product(depth));
    }
  }

  Expression read_product(int depth) {
    Expression left = read_signed(depth);
    while (true) {
      const bool times = next_is('*');
      if (!times && !next_is('/')) return left;
      cursor_.move_to(cursor_.position() + 1);
      left = join(times ? Op::kMultiply : Op::kDivide, std::move(left), read_signed(depth));
    }
  }

  Expression read_signed(int depth) {
    const std::size_t begin = begin_part(depth);
    if (cursor_.peek() != '-') return read_path(depth);
    // -9223372036854775808 is a number although 9223372036854775808 is none.
    if (is_digit(cursor_.peek(1))) return read_number();
    cursor_.move_to(begin + 1);
    return close({.op = Op::kNegate, .operands = {read_signed(depth + 1)}}, begin);
  }

  Expression read_path(int depth) {
    const std::size_t begin = cursor_.position();
    Expression path = read_base(depth);
    while (true) {
      if (cursor_.peek() == '[') {
        cursor_.move_to(cursor_.position() + 1);
        Expression index = read_sum(depth + 1);
        cursor_.expect("]", "behind the index");
        path = part({.op = Op::kIndex, .operands = {std::move(path), std::move(index)}}, begin);
      } else if (cursor_.peek() == '.' && cursor_.peek(1) != '.') {
        path = read_field(std::move(path), begin);
      } else {
        return path;
      }
    }
  }

  Expression read_field(Expression record, std::size_t begin) {
    cursor_.move_to(cursor_.position() + 1);
    const std::string name(cursor_.read_word());
    if (name.empty()) cursor_.fail("a field's name is expected behind the point");
    const Op op = name == "length" ? Op::kLength : Op::kField;
    return part({.op = op, .name = name, .operands = {std::move(record)}}, begin);
  }

  Expression read_base(int depth) {
    const std::size_t begin = cursor_.position();
    if (is_digit(cursor_.peek())) return read_number();
    if (cursor_.peek() == '(') {
      cursor_.move_to(begin + 1);
      Expression inside = read_sum(depth + 1);
      cursor_.expect(")", "behind the expression");
      return close(std::move(inside), begin);
    }
    const std::string name(cursor_.read_word());
    if (name.empty()) cursor_.fail("a number or a name is expected here");
    if (cursor_.peek() == '(') return read_call(name, begin, depth);
    return close({.op = Op::kName, .name = name}, begin);
  }

  Expression read_call(const std::string& name, std::size_t begin, int depth) {
    for (const Function& function : kFunctions) {
      if (function.name != name) continue;
      Expression call{.op = function.op};
      cursor_.expect("(", "behind the function's name");
      do {
        call.operands.push_back(read_sum(depth + 1));
      } while (function.takes_several && cursor_.take(","));
      cursor_.expect(")", fmt::format("behind what {} is of", name));
      return close(std::move(call), begin);
    }
    Cursor::fail_at(begin, name.size(), fmt::format("there is no function `{}`", name),
                    "the functions are min, max, len, sum and abs");
  }

  /// Exact where it is written as a whole number: 1e9 and 3.6e7 are, 0.5, 1.0 and 2.5e-1 are not.
  Expression read_number() {
    const std::size_t begin = cursor_.position();
    const std::string_view rest = cursor_.text().substr(begin);
    std::size_t end = end_of_digits(rest, rest[0] == '-' ? 1 : 0);
    std::size_t decimals = 0;
    if (end < rest.size() && rest[end] == '.') {
      decimals = end_of_digits(rest, end + 1) - (end + 1);
      if (decimals > 0) end += 1 + decimals;
    }
    bool whole = decimals == 0;
    if (end < rest.size() && (rest[end] == 'e' || rest[end] == 'E')) {
      std::size_t exponent = end + 1;
      const bool down = exponent < rest.size() && rest[exponent] == '-';
      if (exponent < rest.size() && (down || rest[exponent] == '+')) ++exponent;
      const std::size_t behind = end_of_digits(rest, exponent);
      if (behind > exponent) {
        whole = !down && reaches(rest.substr(exponent, behind - exponent), decimals);
        end = behind;
      }
    }
    Expression number = value_of(rest.substr(0, end), !whole, begin);
    cursor_.move_to(begin + end);
    return close(std::move(number), begin);
  }

  static std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
  }

  /// Whether the exponent moves the point behind all decimals. One too large to read does.
  static bool reaches(std::string_view exponent, std::size_t decimals) {
    std::size_t value = 0;
    const auto result =
        std::from_chars(exponent.data(), exponent.data() + exponent.size(), value);
    return result.ec != std::errc() || value >= decimals;
  }

  Expression value_of(std::string_view text, bool is_real, std::size_t begin) {
    const Type type{.kind = is_real ? TypeKind::kDouble : TypeKind::kLong};
    Value value;
    const std::string error = read_scalar({.text = text}, type, value);
    if (!error.empty()) Cursor::fail_at(begin, text.size(), error);
    Expression number{.op = Op::kNumber, .is_real = is_real};
    if (is_real) {
      number.real = value.as_number();
    } else {
      number.number = value.as_integer();
    }
    return number;
  }

  bool next_is(char symbol) {
    const std::size_t before = cursor_.position();
    cursor_.skip_blanks();
    if (cursor_.peek() == symbol) return true;
    cursor_.move_to(before);
    return false;
  }

  std::size_t begin_part(int depth) {
    cursor_.skip_blanks();
    if (depth > kMaxDepth || ++parts_ > kMaxParts) {
      cursor_.fail("the expression is too long", "what needs more is a program's work");
    }
    return cursor_.position();
  }

  Expression join(Op op, Expression left, Expression right) {
    const std::size_t begin = left.offset;
    return part({.op = op, .operands = {std::move(left), std::move(right)}}, begin);
  }

  Expression part(Expression expression, std::size_t begin) {
    if (++parts_ > kMaxParts) cursor_.fail("the expression is too long");
    return close(std::move(expression), begin);
  }

  Expression close(Expression expression, std::size_t begin) const {
    expression.offset = begin;
    expression.length = cursor_.position() - begin;
    return expression;
  }

  Cursor& cursor_;
  int parts_ = 0;
};

}  // namespace

Expression read_expression(Cursor& cursor) {
  return ExpressionReader(cursor).read();
}

Range read_range(Cursor& cursor) {
  Expression low = read_expression(cursor);
  if (!cursor.take("..")) return {low, low};
  return {std::move(low), read_expression(cursor)};
}

Expression parse_expression(std::string_view text) {
  Cursor cursor(text);
  Expression expression = read_expression(cursor);
  cursor.skip_blanks();
  if (!cursor.at_end()) cursor.fail("this is behind the expression");
  return expression;
}

bool is_function(std::string_view name) {
  return std::any_of(kFunctions.begin(), kFunctions.end(),
                     [&](const Function& function) { return function.name == name; });
}

Expression number_expression(std::int64_t number) {
  return {.op = Op::kNumber, .number = number};
}

Expression name_expression(std::string name) {
  return {.op = Op::kName, .name = std::move(name)};
}

}  // namespace gavel::judge
