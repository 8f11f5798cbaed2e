#include "problem/domain_line.h"

#include <utility>

#include <fmt/format.h>

#include "problem/fields.h"
#include "values/scalar_text.h"
#include "values/type_parser.h"

namespace gavel::judge {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

/// End of the pattern or set that begins at `i`, or `i` when none begins there. A division has no
/// blank before its `/`, or one behind it: `0..n/2`, `n / 2`.
std::size_t skip_pattern_or_set(std::string_view text, std::size_t i) {
  if (text[i] == '{') {
    const std::size_t close = text.find('}', i);
    if (close == std::string_view::npos) throw SyntaxError{i, 1, "the { is not closed", {}};
    return close + 1;
  }
  const bool opens =
      text[i] == '/' && (i == 0 || text[i - 1] == ' ') && i + 1 < text.size() && text[i + 1] != ' ';
  if (!opens) return i;
  for (std::size_t j = i + 1; j < text.size(); ++j) {
    if (text[j] == '\\') {
      ++j;
    } else if (text[j] == '/') {
      return j + 1;
    }
  }
  throw SyntaxError{i, 1, "the pattern opened by / is not closed", "write a / inside it as \\/"};
}

bool is_size(std::string_view text) {
  return text.starts_with("size") && (text.size() == 4 || text[4] == ' ' || text[4] == ',');
}

std::vector<std::string> type_words(const std::vector<RecordType>& known) {
  std::vector<std::string> words{"int",    "long", "double",    "bool",    "char",
                                 "string", "size", "map<K, V>", "tree<T>", "linked<T>"};
  for (const RecordType& record : known) words.push_back(record.name);
  return words;
}

bool is_map_key(const Type& type) {
  return is_scalar(type.kind) && type.kind != TypeKind::kDouble && !type.nullable;
}

TypeProblem check_record(const Type& type, const std::vector<RecordType>& known) {
  if (find_record(known, type.record) != nullptr) return {};
  const std::vector<std::string> words = type_words(known);
  std::string help = suggestion(type.record, words);
  if (help.empty()) help = "declare the record under `types:`, above its first use";
  return {fmt::format("there is no type `{}`", type.record), std::move(help)};
}

}  // namespace

TypeProblem check_type(const Type& type, const std::vector<RecordType>& known) {
  for (const Type& arg : type.args) {
    if (TypeProblem problem = check_type(arg, known); !problem.message.empty()) return problem;
  }
  if (type.kind == TypeKind::kVoid) return {"void is no type for data", {}};
  if (type.kind == TypeKind::kRecord) return check_record(type, known);
  if (type.kind == TypeKind::kMap && !is_map_key(type.args[0])) {
    return {fmt::format("{} cannot be the key of a map", to_string(type.args[0])),
            "keys are int, long, bool, char or string"};
  }
  const bool nodes = type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
  if (nodes && (!is_scalar(type.args[0].kind) || type.args[0].nullable)) {
    return {fmt::format("the nodes of {} must be plain int, long, double, bool, char or string",
                        to_string(type)),
            {}};
  }
  if (nodes && type.nullable) return {"an empty tree or linked list is [] already", "remove the ?"};
  return {};
}

std::size_t find_shape(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '~') return i;
    const std::size_t end = skip_pattern_or_set(text, i);
    if (end > i) i = end - 1;
  }
  return std::string_view::npos;
}

DomainLine parse_domain_line(std::string name, std::string_view text,
                             const std::vector<RecordType>& known) {
  DomainLine line;
  line.name = std::move(name);
  const std::size_t tilde = find_shape(text);
  line.promise = trimmed(text.substr(0, tilde));
  if (tilde != std::string_view::npos) line.shape = trimmed(text.substr(tilde + 1));
  if (line.promise.empty()) {
    throw SyntaxError{0, 1, "a domain line begins with a type", "for example: int 1..100"};
  }
  if (is_size(line.promise)) return line;
  const ParsedType parsed = parse_type_prefix(line.promise, Dimensions::kExpressions);
  const TypeProblem problem = check_type(parsed.type, known);
  if (!problem.message.empty()) throw SyntaxError{0, parsed.end, problem.message, problem.help};
  if (parsed.end < line.promise.size() && line.promise[parsed.end] != ' ' &&
      line.promise[parsed.end] != ',') {
    throw SyntaxError{parsed.end, 1, "a blank is expected behind the type", {}};
  }
  line.type = parsed.type;
  return line;
}

std::vector<std::string> dimensions_of(const DomainLine& line) {
  if (!line.type) return {};
  return parse_type_prefix(line.promise, Dimensions::kExpressions).dimensions;
}

}  // namespace gavel::judge
