#include "problem/layout_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "domain/pattern.h"
#include "problem/layout_cut.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

/// A stretch of the text, with its place.
struct Piece {
  std::string_view text;
  std::size_t offset = 0;
};

[[noreturn]] void fail(const Piece& at, std::string message) {
  throw SyntaxError{at.offset, std::max<std::size_t>(at.text.size(), 1), std::move(message), {}};
}

Value read_one(const Piece& piece, const Type& type, const Layout::Piece& how) {
  if (type.nullable && piece.text == how.null_text) return Value();
  Type plain = type;
  plain.nullable = false;
  if (plain.kind == TypeKind::kString) return Value(std::string(piece.text));
  Value value;
  const std::string reason = read_scalar({piece.text, false}, plain, value);
  if (!reason.empty()) fail(piece, fmt::format("{}: {}", how.text, reason));
  return value;
}

Value read_piece(const Piece& piece, const Type& type, const Layout::Piece& how) {
  if (type.kind != TypeKind::kList && type.kind != TypeKind::kLinked) {
    return read_one(piece, type, how);
  }
  Value::List items;
  for (std::size_t begin = 0; begin < piece.text.size();) {
    const std::size_t end = std::min(piece.text.find(' ', begin), piece.text.size());
    items.push_back(
        read_one({piece.text.substr(begin, end - begin), piece.offset + begin}, type.args[0], how));
    begin = end + 1;
  }
  return Value(std::move(items));
}

class LayoutReader {
 public:
  LayoutReader(const Layout& layout, const Problem& problem, std::string_view text)
      : layout_(layout), problem_(problem), text_(text) {}

  std::vector<NamedValue> read() {
    for (std::size_t i = 0; i < layout_.lines.size(); ++i) {
      const Layout::Line& line = layout_.lines[i];
      if (line.list.empty()) {
        read_plain(line);
      } else {
        read_list(line, lines_after(i));
      }
    }
    if (position_ < text_.size()) fail({text_.substr(position_), position_}, "text is left over");
    return std::move(values_);
  }

 private:
  const Type& type_of(const std::string& name) const {
    static const Type size{.kind = TypeKind::kLong, .nullable = false, .args = {}, .record = {}};
    const DomainSpec* line = problem_.input_domain->find(name);
    return line && !line->is_size ? line->type : size;
  }

  Piece next_line() {
    if (position_ >= text_.size()) fail({{}, text_.size()}, "the text ends too early");
    const std::size_t end = std::min(text_.find('\n', position_), text_.size());
    const Piece line{text_.substr(position_, end - position_), position_};
    position_ = end + 1;
    return line;
  }

  /// Cuts a line at its literals and hands each named piece on; `record` is the list element's, null
  /// where the line is printed once.
  template <class Take>
  void cut(const Piece& line, const Layout::Line& layout, const RecordType* record,
           const Take& take) const {
    const auto can_be_printed = [&](const Layout::Piece& how, std::string_view text) {
      if (record) return fits_pattern(record->name + "." + how.text, 0, how, text);
      return layout.list.empty() ? fits_pattern(how.text, 0, how, text)
                                 : fits_pattern(layout.list, 1, how, text);
    };
    const std::vector<std::size_t> ends = cut_line(line.text, layout.pieces, can_be_printed);
    if (ends.empty() && !layout.pieces.empty()) return cut_plainly(line, layout.pieces, take);
    std::size_t at = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const Piece piece{line.text.substr(at, ends[i] - at), line.offset + at};
      if (!layout.pieces[i].literal) take(piece, layout.pieces[i]);
      at = ends[i];
    }
  }

  /// `levels`: how many list levels of the declaration are printed one by one.
  bool fits_pattern(const std::string& name, std::size_t levels, const Layout::Piece& how,
                    std::string_view text) const {
    const DomainSpec* declared = problem_.input_domain->find(name);
    if (!declared || !declared->bounds.pattern || declared->dimensions.size() != levels) return true;
    if (declared->type.nullable && text == how.null_text) return true;
    return declared->bounds.pattern->matches(text);
  }

  /// At the first literals: finds the place of what is wrong.
  template <class Take>
  static void cut_plainly(const Piece& line, const std::vector<Layout::Piece>& pieces,
                          const Take& take) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece rest{line.text.substr(at), line.offset + at};
      if (pieces[i].literal) {
        if (!rest.text.starts_with(pieces[i].text)) {
          fail(rest, fmt::format("expected `{}`", pieces[i].text));
        }
        at += pieces[i].text.size();
        continue;
      }
      const bool last = i + 1 == pieces.size();
      const std::size_t end =
          last || !pieces[i + 1].literal ? std::string_view::npos : rest.text.find(pieces[i + 1].text);
      if (!last && end == std::string_view::npos) fail(rest, "the line ends too early");
      const Piece piece{rest.text.substr(0, end), rest.offset};
      take(piece, pieces[i]);
      at += piece.text.size();
    }
    if (at < line.text.size()) fail({line.text.substr(at), line.offset + at}, "the line goes on");
  }

  void read_plain(const Layout::Line& line) {
    cut(next_line(), line, nullptr, [&](const Piece& piece, const Layout::Piece& how) {
      const Type& type = type_of(how.text);
      values_.push_back({how.text, type, read_piece(piece, type, how)});
    });
  }

  /// Lines of text that the rest of the layout needs at least.
  std::size_t lines_after(std::size_t index) const {
    std::size_t count = 0;
    for (std::size_t i = index + 1; i < layout_.lines.size(); ++i) {
      count += layout_.lines[i].list.empty() ? 1 : 0;
    }
    return count;
  }

  std::size_t lines_left() const {
    const std::string_view rest = text_.substr(std::min(position_, text_.size()));
    const auto ends = static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '\n'));
    return ends + (rest.empty() || rest.back() == '\n' ? 0 : 1);
  }

  /// The length that was printed before the list, where its declaration names one.
  std::optional<std::size_t> known_length(const std::string& list) const {
    const DomainSpec* line = problem_.input_domain->find(list);
    if (!line || line->dimensions.empty()) return std::nullopt;
    const Expression& length = line->dimensions.front().high;
    if (length.op != Expression::Op::kName) return std::nullopt;
    for (const NamedValue& value : values_) {
      if (value.name != length.name || !value.value.is_integer()) continue;
      if (value.value.as_integer() < 0) fail({{}, 0}, "a size below zero");
      return static_cast<std::size_t>(value.value.as_integer());
    }
    return std::nullopt;
  }

  void read_list(const Layout::Line& line, std::size_t after) {
    const Type& type = type_of(line.list);
    const std::size_t left = lines_left();
    const std::size_t count = known_length(line.list).value_or(left > after ? left - after : 0);
    Value::List items;
    for (std::size_t i = 0; i < count; ++i) items.push_back(read_element(line, type.args.at(0)));
    values_.push_back({line.list, type, Value(std::move(items))});
  }

  Value read_element(const Layout::Line& line, const Type& type) {
    const RecordType* record = find_record(problem_.records, type.record);
    Value element = record ? Value(Value::List(record->fields.size())) : Value();
    cut(next_line(), line, record, [&](const Piece& piece, const Layout::Piece& how) {
      if (!record) {
        element = read_piece(piece, type, how);
        return;
      }
      for (std::size_t i = 0; i < record->fields.size(); ++i) {
        if (record->fields[i].name != how.text) continue;
        element.as_list()[i] = read_piece(piece, record->fields[i].type, how);
      }
    });
    return element;
  }

  const Layout& layout_;
  const Problem& problem_;
  std::string_view text_;
  std::size_t position_ = 0;
  std::vector<NamedValue> values_;
};

}  // namespace

std::vector<NamedValue> read_layout(const Layout& layout, const Problem& problem,
                                    std::string_view text) {
  return LayoutReader(layout, problem, text).read();
}

}  // namespace gavel::judge
