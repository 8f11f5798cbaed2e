#include "domain/shape_parser.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/evaluate.h"
#include "domain/expression_parser.h"
#include "domain/promise_parser.h"
#include "values/scalar_text.h"
#include "values/suggest.h"

namespace gavel::judge {
namespace {

using Law = Shape::Law;

constexpr std::array<std::pair<std::string_view, Law>, 12> kLaws{{{"uniform", Law::kUniform},
                                                                  {"log", Law::kLog},
                                                                  {"edge", Law::kEdge},
                                                                  {"zipf", Law::kZipf},
                                                                  {"pool", Law::kPool},
                                                                  {"walk", Law::kWalk},
                                                                  {"near", Law::kNear},
                                                                  {"runs", Law::kRuns},
                                                                  {"shuffled", Law::kShuffled},
                                                                  {"skew", Law::kSkew},
                                                                  {"null", Law::kNull},
                                                                  {"true", Law::kTrue}}};

std::vector<std::string> law_words() {
  std::vector<std::string> words;
  for (const auto& [word, law] : kLaws) words.emplace_back(word);
  return words;
}

class ShapeReader {
 public:
  ShapeReader(Cursor& cursor, const DomainSpec& line) : cursor_(cursor), line_(line) {
    const Type& innermost = type_at(line, line.dimensions.size());
    value_ = has_nodes(innermost) ? &innermost.args[0] : &innermost;
  }

  std::vector<Shape> read() {
    std::vector<Shape> shapes;
    for (cursor_.skip_blanks(); !cursor_.at_end(); cursor_.skip_blanks()) {
      Shape shape = read_shape();
      const bool twice = std::any_of(shapes.begin(), shapes.end(),
                                     [&](const Shape& other) { return other.law == shape.law; });
      if (twice) fail("this shape is given twice", {});
      shapes.push_back(std::move(shape));
    }
    if (shapes.empty()) cursor_.fail("a shape is expected behind ~", "for example: ~ uniform");
    return shapes;
  }

 private:
  Shape read_shape() {
    word_ = cursor_.peek_word();
    offset_ = cursor_.position();
    const auto law = std::find_if(kLaws.begin(), kLaws.end(),
                                  [&](const auto& known) { return known.first == word_; });
    if (law == kLaws.end()) return read_usual();
    cursor_.move_to(offset_ + word_.size());
    Shape shape{.law = law->second};
    check_fit(shape.law);
    read_operands(shape);
    return shape;
  }

  void read_operands(Shape& shape) {
    switch (shape.law) {
      case Law::kZipf:
        shape.real = read_real(0, 10, 1.0);
        break;
      case Law::kNull:
      case Law::kTrue:
        shape.real = read_real(0, 1, 0.5);
        break;
      case Law::kPool:
        shape.name = cursor_.read_word();
        shape.operands = {read_argument()};
        break;
      case Law::kRuns:
        shape.operands = {read_argument()};
        break;
      case Law::kWalk: {
        cursor_.expect("(", "behind `walk`: the steps, for example walk(0..10)");
        Range steps = read_range(cursor_);
        cursor_.expect(")", "behind the steps");
        shape.operands = {std::move(steps.low), std::move(steps.high)};
        break;
      }
      case Law::kNear:
        shape.operands = {read_expression(cursor_)};
        break;
      default:
        break;
    }
  }

  /// Of a size or number: its usual value.
  Shape read_usual() {
    const bool calls_shape = cursor_.peek(word_.size()) == '(' && !is_function(word_);
    if (!word_.empty() && (calls_shape || !is_whole(line_.type))) {
      fail(fmt::format("there is no shape `{}`", word_), suggestion(word_, law_words()));
    }
    if (!is_whole(line_.type)) fail("a shape is expected here", "for example: uniform");
    Expression usual = read_expression(cursor_);
    return {.law = Law::kUsual, .real = 0, .name = {}, .operands = {std::move(usual)}};
  }

  Expression read_argument() {
    cursor_.expect("(", fmt::format("behind `{}`: how many, for example {}(10)", word_, word_));
    Expression argument = read_expression(cursor_);
    cursor_.expect(")", "behind the number");
    return argument;
  }

  double read_real(double low, double high, double usual) {
    if (cursor_.peek() != '(') return usual;
    const Expression argument = read_argument();
    const std::optional<double> number = evaluate_real(argument, LocalScope());
    if (number && *number >= low && *number <= high) return *number;
    Cursor::fail_at(argument.offset, argument.length,
                    fmt::format("`{}` takes a number from {} to {}", word_, low, high));
  }

  void check_fit(Law law) const {
    const bool in_list = line_.dimensions.size() + (value_ == &line_.type ? 0 : 1) > 0;
    if (law == Law::kNull && !value_->nullable && !line_.type.nullable) {
      fail(fmt::format("{} is never null", describe(*value_)), "declare it nullable with a ?");
    }
    if (law == Law::kTrue && value_->kind != TypeKind::kBool) {
      fail("`true` is a shape of a bool", {});
    }
    const bool arithmetic = law == Law::kLog || law == Law::kWalk || law == Law::kNear;
    if (arithmetic && !is_numeric(*value_)) {
      fail(fmt::format("`{}` is a shape of numbers, not of {}", word_, describe(*value_)), {});
    }
    if (law == Law::kShuffled && !in_list) fail("`shuffled` is a shape of a list", {});
    if (law == Law::kSkew && line_.dimensions.size() < 2) {
      fail("`skew` is a shape of a list of lists", {});
    }
  }

  [[noreturn]] void fail(std::string message, std::string help) const {
    Cursor::fail_at(offset_, std::max<std::size_t>(word_.size(), 1), std::move(message),
                    std::move(help));
  }

  Cursor& cursor_;
  const DomainSpec& line_;
  const Type* value_;
  std::string_view word_;
  std::size_t offset_ = 0;
};

}  // namespace

std::vector<Shape> read_shapes(Cursor& cursor, const DomainSpec& line) {
  return ShapeReader(cursor, line).read();
}

}  // namespace gavel::judge
