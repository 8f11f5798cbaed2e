#include "values/type_parser.h"

#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

// A type nests through map, tree, linked and lists; nobody needs more, and a cap keeps the
// recursion of everything that walks types small.
constexpr int kMaxDepth = 16;

constexpr std::array<std::pair<std::string_view, TypeKind>, 7> kScalars{
    {{"void", TypeKind::kVoid},
     {"bool", TypeKind::kBool},
     {"int", TypeKind::kInt},
     {"long", TypeKind::kLong},
     {"double", TypeKind::kDouble},
     {"char", TypeKind::kChar},
     {"string", TypeKind::kString}}};

bool starts_name(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}
bool in_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class TypeParser {
 public:
  TypeParser(std::string_view text, Dimensions dimensions) : text_(text), allowed_(dimensions) {}

  ParsedType parse() {
    ParsedType parsed;
    parsed.type = parse_type(0, &parsed);
    parsed.end = position_;
    return parsed;
  }

 private:
  Type parse_type(int depth, ParsedType* outermost) {
    if (depth > kMaxDepth) fail("the type is nested too deeply");
    return parse_suffixes(parse_base(depth), depth, outermost);
  }

  Type parse_base(int depth) {
    const std::string_view name = read_name();
    for (const auto& [word, kind] : kScalars) {
      if (name == word) return {.kind = kind, .nullable = false, .args = {}, .record = {}};
    }
    if (name == "map") return parse_generic(TypeKind::kMap, 2, depth);
    if (name == "tree") return parse_generic(TypeKind::kTree, 1, depth);
    if (name == "linked") return parse_generic(TypeKind::kLinked, 1, depth);
    return {.kind = TypeKind::kRecord, .nullable = false, .args = {}, .record = std::string(name)};
  }

  Type parse_generic(TypeKind kind, int count, int depth) {
    Type type{.kind = kind, .nullable = false, .args = {}, .record = {}};
    expect('<', count == 2 ? "write map<K, V>" : "write the node's type in < >");
    for (int i = 0; i < count; ++i) {
      if (i > 0) expect(',', "map needs two types: map<K, V>");
      type.args.push_back(parse_type(depth + 1, nullptr));
    }
    expect('>', "the < is not closed");
    return type;
  }

  Type parse_suffixes(Type type, int depth, ParsedType* outermost) {
    std::optional<Type> before_last_list;
    const TypeKind base = type.kind;
    for (std::size_t wraps = 0; peek() == '[' || peek() == '?';) {
      if (peek() == '?') {
        if (type.nullable) fail("`?` is given twice");
        type.nullable = true;
        ++position_;
        continue;
      }
      if (depth + static_cast<int>(++wraps) > kMaxDepth) fail("the type is nested too deeply");
      Dimension dimension = read_dimension();
      if (outermost != nullptr) outermost->dimensions.push_back(std::move(dimension));
      before_last_list = type;
      type = {.kind = TypeKind::kList, .nullable = false, .args = {std::move(type)}, .record = {}};
    }
    if (outermost == nullptr || !before_last_list || !last_is_size(base)) return type;
    before_last_list->nullable = before_last_list->nullable || type.nullable;
    outermost->size = std::move(outermost->dimensions.back());
    outermost->dimensions.pop_back();
    return *std::move(before_last_list);
  }

  [[nodiscard]] bool last_is_size(TypeKind base) const {
    if (allowed_ != Dimensions::kExpressions) return false;
    if (base == TypeKind::kTree || base == TypeKind::kLinked) return true;
    return base == TypeKind::kString && of_follows();
  }

  Dimension read_dimension() {
    const std::size_t open = position_++;
    const std::size_t close = matching_bracket(open);
    std::size_t begin = open + 1, end = close;
    while (begin < end && text_[begin] == ' ') ++begin;
    while (begin < end && text_[end - 1] == ' ') --end;
    if (allowed_ == Dimensions::kEmpty && begin < end) {
      fail_at(open, "a length has no place here; write []");
    }
    position_ = close + 1;
    return {std::string(text_.substr(begin, end - begin)), begin};
  }

  [[nodiscard]] std::size_t matching_bracket(std::size_t open) const {
    int depth = 0;
    for (std::size_t i = open; i < text_.size(); ++i) {
      if (text_[i] == '[') ++depth;
      if (text_[i] == ']' && --depth == 0) return i;
    }
    fail_at(open, "the [ is not closed");
  }

  [[nodiscard]] bool of_follows() const {
    std::size_t at = position_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at > position_ && text_.substr(at, 3) == "of ";
  }

  std::string_view read_name() {
    skip_spaces();
    const std::size_t begin = position_;
    if (begin == text_.size() || !starts_name(text_[begin])) fail("a type is expected here");
    while (position_ < text_.size() && in_name(text_[position_])) ++position_;
    return text_.substr(begin, position_ - begin);
  }

  void expect(char c, std::string_view message) {
    skip_spaces();
    if (peek() != c) fail(std::string(message));
    ++position_;
  }

  void skip_spaces() {
    while (peek() == ' ') ++position_;
  }

  [[nodiscard]] char peek() const { return position_ < text_.size() ? text_[position_] : '\0'; }

  [[noreturn]] void fail(std::string message) const { fail_at(position_, std::move(message)); }
  [[noreturn]] static void fail_at(std::size_t offset, std::string message) {
    throw SyntaxError{offset, 1, std::move(message), {}};
  }

  std::string_view text_;
  Dimensions allowed_;
  std::size_t position_ = 0;
};

}  // namespace

ParsedType parse_type_prefix(std::string_view text, Dimensions dimensions) {
  return TypeParser(text, dimensions).parse();
}

std::optional<Type> parse_type(const std::string& text) {
  try {
    ParsedType parsed = parse_type_prefix(text, Dimensions::kEmpty);
    if (text.find_first_not_of(' ', parsed.end) != std::string::npos) return std::nullopt;
    return std::move(parsed.type);
  } catch (const SyntaxError&) {
    return std::nullopt;
  }
}

}  // namespace gavel::judge
