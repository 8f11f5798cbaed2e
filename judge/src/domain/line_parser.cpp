#include "domain/line_parser.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/bounds_parser.h"
#include "domain/cursor.h"
#include "domain/data_type.h"
#include "domain/expression_parser.h"
#include "domain/promise_parser.h"
#include "domain/shape_parser.h"
#include "values/suggest.h"
#include "values/syntax_error.h"
#include "values/type_parser.h"

namespace gavel::judge {
namespace {

const Type kInt{.kind = TypeKind::kInt};
const Type kLong{.kind = TypeKind::kLong};

Type list_of(Type element) {
  return {.kind = TypeKind::kList, .args = {std::move(element)}};
}

class LineReader {
 public:
  LineReader(std::string name, std::string_view text, const LineContext& context)
      : cursor_(text), context_(context) {
    const std::size_t point = name.find('.');
    line_.field = point == std::string::npos ? name : name.substr(point + 1);
    if (point != std::string::npos) line_.record = name.substr(0, point);
    line_.name = std::move(name);
  }

  DomainSpec read() {
    cursor_.skip_blanks();
    begin_ = cursor_.position();
    if (cursor_.at_end() || cursor_.peek() == '~') {
      cursor_.fail("a domain line begins with a type", "for example: int 1..100");
    }
    read_type();
    line_.promises.resize(line_.dimensions.size() + 1);
    if (line_.from_pool.empty() && line_.graph.empty()) read_value_bounds();
    read_promises();
    line_.promise_text = text_between(begin_, cursor_.position());
    check_promises(line_);
    read_tail();
    return std::move(line_);
  }

 private:
  void read_type() {
    const std::string_view word = cursor_.peek_word();
    if (word == "size") return read_size();
    if (word == "from") return read_pool();
    if (word == "graph") return read_graph();
    const ParsedType parsed =
        parse_type_prefix(cursor_.text().substr(begin_), Dimensions::kExpressions);
    const TypeProblem problem = check_type(parsed.type, context_.records);
    if (!problem.message.empty()) {
      Cursor::fail_at(begin_, parsed.end, problem.message, problem.help);
    }
    line_.type = parsed.type;
    for (const Dimension& dimension : parsed.dimensions) {
      line_.dimensions.push_back(read_dimension(dimension));
    }
    if (parsed.size) line_.string_length = read_dimension(*parsed.size);
    cursor_.move_to(begin_ + parsed.end);
    require_blank();
  }

  void read_size() {
    if (!line_.record.empty()) {
      Cursor::fail_at(begin_, 4, "a field cannot be a size", "sizes stand in `input:`");
    }
    cursor_.move_to(begin_ + 4);
    require_blank();
    line_.is_size = true;
    line_.type = kLong;
  }

  void read_pool() {
    cursor_.move_to(begin_ + 4);
    read_pool_name();
    for (const auto& [pool, type] : context_.pools) {
      if (pool != line_.from_pool) continue;
      // The members are numbers, whatever the call that gives them answers.
      if (type.kind != TypeKind::kInt && type.kind != TypeKind::kLong) {
        Cursor::fail_at(begin_, cursor_.position() - begin_,
                        fmt::format("what gives to `{}` returns {}, and its members are numbers",
                                    pool, to_string(type)),
                        fmt::format("say their type: int from {}", pool));
      }
      line_.type = type;
    }
  }

  void read_pool_name() {
    cursor_.skip_blanks();
    const std::size_t begin = cursor_.position();
    line_.from_pool = cursor_.read_word();
    std::vector<std::string> names;
    for (const auto& [pool, type] : context_.pools) names.push_back(pool);
    if (std::find(names.begin(), names.end(), line_.from_pool) != names.end()) return;
    Cursor::fail_at(begin, std::max<std::size_t>(line_.from_pool.size(), 1),
                    fmt::format("no method gives to a pool `{}`", line_.from_pool),
                    names.empty() ? "for example: open() -> int: {gives: h}"
                                  : suggestion(line_.from_pool, names));
  }

  void read_graph() {
    cursor_.move_to(begin_ + 5);
    cursor_.expect("(", "behind `graph`: graph(nodes, edges)");
    Expression nodes = read_expression(cursor_);
    cursor_.expect(",", "between the numbers of nodes and edges");
    Expression edges = read_expression(cursor_);
    cursor_.expect(")", "behind the number of edges");
    require_blank();
    line_.type = list_of(list_of(kInt));
    line_.dimensions = {{edges, edges}, {number_expression(2), number_expression(2)}};
    Expression last{.op = Expression::Op::kSubtract, .operands = {nodes, number_expression(1)}};
    last.offset = nodes.offset;
    last.length = nodes.length;
    line_.bounds.range = Range{number_expression(0), std::move(last)};
    line_.graph = {std::move(nodes), std::move(edges)};
    cursor_.skip_blanks();
    if (!cursor_.at_end() && cursor_.peek() != ',' && cursor_.peek() != '~') {
      cursor_.fail("a graph has no bounds: its nodes are numbered from 0",
                   "`,` and a promise, or `~` and a shape, may follow");
    }
  }

  [[nodiscard]] Range read_dimension(const Dimension& dimension) const {
    if (dimension.text.empty()) return {number_expression(0), number_expression(kAnyLength)};
    const std::size_t begin = begin_ + dimension.offset;
    const std::size_t end = begin + dimension.text.size();
    Cursor inside(cursor_.text(), begin, end);
    Range range = read_range(inside);
    inside.skip_blanks();
    if (!inside.at_end()) inside.fail("`]` is expected here", "a length is n, 5 or 0..n");
    return range;
  }

  void require_blank() const {
    const char next = cursor_.peek();
    if (cursor_.at_end() || next == ' ' || next == '\n' || next == ',' || next == '~') return;
    cursor_.fail("a blank is expected behind the type");
  }

  void read_value_bounds() {
    if (cursor_.take_word("from")) return read_pool_name();
    const Type& innermost = type_at(line_, line_.dimensions.size());
    const Type& value = has_nodes(innermost) ? innermost.args[0] : innermost;
    line_.bounds = read_bounds(cursor_, value, context_.records);
  }

  void read_promises() {
    while (cursor_.take(",")) {
      cursor_.skip_blanks();
      if (line_.is_size) cursor_.fail("a size has no promises but its bounds");
      read_promise(cursor_, line_, context_.records);
    }
  }

  void read_tail() {
    cursor_.skip_blanks();
    if (cursor_.at_end()) return;
    if (!cursor_.take("~")) {
      const std::string_view word = cursor_.peek_word();
      Cursor::fail_at(cursor_.position(), std::max<std::size_t>(word.size(), 1),
                      "a `,` and a promise, or `~` and a shape, may follow here");
    }
    const std::size_t begin = cursor_.position();
    line_.shapes = read_shapes(cursor_, line_);
    line_.shape_text = text_between(begin, cursor_.text().size());
  }

  [[nodiscard]] std::string text_between(std::size_t begin, std::size_t end) const {
    std::string_view text = cursor_.text().substr(begin, end - begin);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
    return std::string(text);
  }

  Cursor cursor_;
  const LineContext& context_;
  DomainSpec line_;
  std::size_t begin_ = 0;
};

}  // namespace

DomainSpec parse_line(std::string name, std::string_view text, const LineContext& context) {
  return LineReader(std::move(name), text, context).read();
}

}  // namespace gavel::judge
