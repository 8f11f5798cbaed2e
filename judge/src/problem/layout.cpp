#include "problem/layout.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "problem/fields.h"
#include "problem/load_steps.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kElement = "item";

/// What a name means where it stands.
struct Scope {
  std::vector<std::pair<std::string, Type>> names;
};

bool is_printable(const Type& type) {
  if (type.kind == TypeKind::kList || type.kind == TypeKind::kLinked) {
    return is_scalar(type.args[0].kind) && !type.args[0].nullable && !type.nullable;
  }
  return is_scalar(type.kind);
}

Scope outer_scope(const Problem& problem) {
  Scope scope;
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (line.record.empty()) scope.names.emplace_back(line.name, line.type);
  }
  return scope;
}

Scope element_scope(const Type& element, RecordTypes records) {
  Scope scope;
  const RecordType* record = find_record(records, element.record);
  if (element.kind != TypeKind::kRecord || record == nullptr) {
    scope.names.emplace_back(kElement, element);
    return scope;
  }
  for (const Field& field : record->fields) scope.names.emplace_back(field.name, field.type);
  return scope;
}

class LayoutParser {
 public:
  LayoutParser(std::string_view text, const Problem& problem) : text_(text), problem_(problem) {}

  Layout parse() {
    Layout layout;
    const Scope outer = outer_scope(problem_);
    while (position_ < text_.size()) {
      end_ = std::min(text_.find('\n', position_), text_.size());
      layout.lines.push_back(parse_line(outer));
      position_ = end_ + 1;
    }
    return layout;
  }

 private:
  Layout::Line parse_line(const Scope& outer) {
    const std::size_t open = position_;
    const std::string_view line = text_.substr(open, end_ - open);
    const std::size_t colon = line.find(':');
    const std::size_t first_close = line.find('}');
    if (!line.starts_with('{') || colon == std::string_view::npos || first_close < colon) {
      return {{}, parse_pieces(outer, end_)};
    }
    if (!line.ends_with('}')) fail(open, 1, "the { opened here must end its line", {});
    const std::string name(line.substr(1, colon - 1));
    const Type& type = type_of(name, outer, open + 1);
    if (type.kind != TypeKind::kList && type.kind != TypeKind::kLinked) {
      fail(open + 1, name.size(), fmt::format("`{}` is no list", name), {});
    }
    position_ = open + colon + 1;
    while (position_ < end_ && text_[position_] == ' ') ++position_;
    return {name, parse_pieces(element_scope(type.args[0], problem_.records), end_ - 1)};
  }

  std::vector<Layout::Piece> parse_pieces(const Scope& scope, std::size_t end) {
    std::vector<Layout::Piece> pieces;
    while (position_ < end) {
      const std::size_t brace = std::min(text_.find('{', position_), end);
      if (brace > position_) {
        pieces.push_back({true, std::string(text_.substr(position_, brace - position_)), {}});
      }
      position_ = brace;
      if (brace < end) pieces.push_back(parse_name(scope, end));
    }
    return pieces;
  }

  Layout::Piece parse_name(const Scope& scope, std::size_t end) {
    const std::size_t open = position_;
    const std::size_t close = text_.find('}', open);
    if (close >= end) fail(open, 1, "the { opened here is not closed", {});
    const std::string_view inside = text_.substr(open + 1, close - open - 1);
    const std::size_t bar = inside.find('|');
    const std::string name(inside.substr(0, bar));
    const Type& type = type_of(name, scope, open + 1);
    if (!is_printable(type)) {
      fail(open + 1, name.size(), fmt::format("{} cannot be printed on one line", describe(type)),
           "print its elements with a line of their own: {list: {field} {field}}");
    }
    if (type.nullable && bar == std::string_view::npos) {
      fail(open + 1, name.size(), fmt::format("`{}` may be null; say how that is printed", name),
           fmt::format("for example: {{{}|-}}", name));
    }
    position_ = close + 1;
    return {false, name,
            bar == std::string_view::npos ? std::string() : std::string(inside.substr(bar + 1))};
  }

  static const Type& type_of(const std::string& name, const Scope& scope, std::size_t offset) {
    std::vector<std::string> names;
    for (const auto& [known, type] : scope.names) {
      if (known == name) return type;
      names.push_back(known);
    }
    fail(offset, std::max<std::size_t>(name.size(), 1),
         fmt::format("the layout prints `{}`, which is not declared here", name),
         suggestion(name, names));
  }

  [[noreturn]] static void fail(std::size_t offset, std::size_t length, std::string message,
                                std::string help) {
    throw SyntaxError{offset, length, std::move(message), std::move(help)};
  }

  std::string_view text_;
  const Problem& problem_;
  std::size_t position_ = 0, end_ = 0;
};

std::string scalar_text(const Value& value) {
  if (value.is_string()) return value.as_string();
  if (value.is_bool()) return value.as_bool() ? "true" : "false";
  if (value.is_integer()) return fmt::format("{}", value.as_integer());
  if (value.is_number()) return number_text(value.as_number());
  return "null";
}

std::string printed(const Value& value, const Layout::Piece& piece) {
  if (value.is_null()) return piece.null_text;
  if (!value.is_list()) return scalar_text(value);
  std::string out;
  for (const Value& item : value.as_list()) {
    if (!out.empty() || &item != value.as_list().data()) out += ' ';
    out += scalar_text(item);
  }
  return out;
}

const NamedValue& find_value(const std::vector<NamedValue>& values, const std::string& name) {
  return *std::find_if(values.begin(), values.end(),
                       [&](const NamedValue& value) { return value.name == name; });
}

/// The part of an element that a piece names: a field of a record, or the element itself.
const Value& part_of(const Value& element, const RecordType* record, const std::string& name) {
  if (record == nullptr) return element;
  const auto field = std::find_if(record->fields.begin(), record->fields.end(),
                                  [&](const Field& f) { return f.name == name; });
  return element.as_list()[static_cast<std::size_t>(field - record->fields.begin())];
}

}  // namespace

Layout parse_layout(std::string_view text, const Problem& problem) {
  return LayoutParser(text, problem).parse();
}

std::string print_layout(const Layout& layout, const Problem& problem,
                         const std::vector<NamedValue>& values) {
  std::string out;
  for (const Layout::Line& line : layout.lines) {
    if (line.list.empty()) {
      for (const Layout::Piece& piece : line.pieces) {
        out += piece.literal ? piece.text : printed(find_value(values, piece.text).value, piece);
      }
      out += '\n';
      continue;
    }
    const NamedValue& list = find_value(values, line.list);
    const RecordType* record = find_record(problem.records, list.type.args[0].record);
    for (const Value& element : list.value.as_list()) {
      for (const Layout::Piece& piece : line.pieces) {
        out += piece.literal ? piece.text : printed(part_of(element, record, piece.text), piece);
      }
      out += '\n';
    }
  }
  return out;
}

}  // namespace gavel::judge
