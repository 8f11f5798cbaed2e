#include "domain/override_parser.h"

#include <utility>

#include <fmt/format.h>

#include "domain/bounds_parser.h"
#include "domain/cursor.h"
#include "domain/data_type.h"
#include "domain/expression_parser.h"
#include "domain/pattern.h"
#include "domain/promise_parser.h"
#include "domain/resolve.h"
#include "domain/shape_parser.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

/// `min` or `max` alone, not the function.
bool read_extreme(Cursor& cursor, const Type& value, DomainOverride& out) {
  const std::string_view word = cursor.peek_word();
  const std::size_t begin = cursor.position();
  if ((word != "max" && word != "min") || cursor.peek(word.size()) == '(') return false;
  if (!is_numeric(value)) {
    Cursor::fail_at(begin, word.size(), fmt::format("{} has no `{}`", describe(value), word));
  }
  cursor.move_to(begin + word.size());
  (word == "max" ? out.at_most : out.at_least) = true;
  return true;
}

/// Whether the line has all texts of the pattern is not found out, whether it has its simplest is.
std::shared_ptr<const Pattern> read_narrower(Cursor& cursor, const DomainSpec& line) {
  const std::size_t begin = cursor.position();
  std::shared_ptr<const Pattern> pattern = read_pattern(cursor);
  const std::string text = pattern->simplest();
  const Bounds& own = line.bounds;
  const bool fits = own.pattern
                        ? own.pattern->matches(text)
                        : own.charset.empty() || text.find_first_not_of(own.charset) == text.npos;
  if (fits) return pattern;
  Cursor::fail_at(begin, cursor.position() - begin,
                  fmt::format("`{}` matches this pattern and is no {}", text, line.name),
                  "a profile narrows its lines: only texts that the line itself may have");
}

void read_values(Cursor& cursor, const Type& value, const DomainSpec& line, RecordTypes records,
                 DomainOverride& out) {
  if (read_extreme(cursor, value, out)) return;
  if (cursor.peek() == '/' && value.kind == TypeKind::kString) {
    out.pattern = read_narrower(cursor, line);
  } else if (cursor.peek() == '{') {
    out.choices = read_choices(cursor, value, records);
  } else if (is_numeric(value)) {
    out.range = read_range(cursor);
  } else {
    cursor.fail(fmt::format(
        "{}, or `~` and a shape, is expected for {}",
        value.kind == TypeKind::kString ? "a set {a, b} or a pattern /a[0-9]/" : "a set {a, b}",
        describe(value)));
  }
}

}  // namespace

DomainOverride parse_override(const DomainSpec& line, std::string_view text, RecordTypes records) {
  const Type& innermost = type_at(line, line.dimensions.size());
  const Type& value = has_nodes(innermost) ? innermost.args[0] : innermost;
  DomainOverride out;
  out.line = line.name;
  Cursor cursor(text);
  cursor.skip_blanks();
  if (cursor.at_end())
    cursor.fail("a range, a set or a shape is expected here", "for example: max");
  if (cursor.peek() != '~') read_values(cursor, value, line, records, out);
  cursor.skip_blanks();
  if (cursor.at_end()) return out;
  if (!cursor.take("~")) cursor.fail("`~` and a shape may follow here");
  const std::size_t begin = cursor.position();
  if (out.range || out.pattern || !out.choices.empty() || out.at_most || out.at_least ||
      !read_extreme(cursor, value, out)) {
    cursor.move_to(begin);
    out.shapes = read_shapes(cursor, line);
  }
  cursor.skip_blanks();
  if (!cursor.at_end()) cursor.fail("nothing may follow here");
  return out;
}

std::vector<DomainOverride> test_overrides(const Domain& domain, const TestSpec& test) {
  std::vector<DomainOverride> overrides;
  for (const auto& [name, text] : test.parameters) {
    const DomainSpec* line = domain.find(name);
    if (line == nullptr) continue;
    DomainOverride read = parse_override(*line, text, domain.records);
    resolve_override(domain, read);
    overrides.push_back(std::move(read));
  }
  return overrides;
}

}  // namespace gavel::judge
