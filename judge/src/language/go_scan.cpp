#include "language/go_scan.h"

#include <algorithm>
#include <cctype>

namespace gavel::judge {
namespace {

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Where the comment, string or rune that begins at `at` ends; `at` when none does.
std::size_t end_of_literal(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  const auto until = [&](std::string_view end, std::size_t from) {
    const std::size_t found = rest.find(end, from);
    return found == rest.npos ? source.size() : at + found + end.size();
  };
  if (rest.starts_with("//")) return std::min(source.find('\n', at), source.size());
  if (rest.starts_with("/*")) return until("*/", 2);
  if (rest.starts_with('`')) return until("`", 1);
  if (!rest.starts_with('"') && !rest.starts_with('\'')) return at;
  for (std::size_t i = 1; i < rest.size() && rest[i] != '\n'; ++i) {
    if (rest[i] == '\\') {
      ++i;
    } else if (rest[i] == rest[0]) {
      return at + i + 1;
    }
  }
  return std::min(source.find('\n', at), source.size());
}

/// Lines stay where they are.
std::string without_literals(std::string_view source) {
  std::string code(source);
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = end_of_literal(source, at);
    // What stays of a string keeps what lies around it apart.
    for (std::size_t i = at; i < end; ++i) {
      if (code[i] != '\n') code[i] = source[at] == '/' ? ' ' : '"';
    }
    at = std::max(end, at + 1);
  }
  return code;
}

}  // namespace

GoScan::GoScan(std::string_view source) : source_(source), code_(without_literals(source)) {
  find_words();
  find_declarations();
}

void GoScan::find_words() {
  int line = 1, depth = 0;
  char before = '\n';
  bool starts_line = true;
  for (std::size_t at = 0; at < code_.size();) {
    const char c = code_[at];
    if (!is_word(c)) {
      if (c == '\n') ++line;
      if (c == '\n' || c == ';') starts_line = true;
      if (c == '{') ++depth;
      if (c == '}') --depth;
      if (c != ' ' && c != '\t' && c != '\r') before = c;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < code_.size() && is_word(code_[end])) ++end;
    const std::size_t next = code_.find_first_not_of(" \t\r", end);
    words_.push_back({std::string_view(code_).substr(at, end - at), at, line, depth, before,
                      next == code_.npos ? '\n' : code_[next], starts_line});
    before = code_[end - 1];
    starts_line = false;
    at = end;
  }
}

/// `func NAME(` or `func (receiver) NAME(`; `word` is the one of `func`.
void GoScan::find_function(std::size_t& word) {
  if (words_[word].next != '(') {
    if (++word < words_.size()) {
      const Word& name = words_[word];
      declared_.push_back({std::string(name.text), name.line, name.at, true, false});
    }
    return;
  }
  while (++word < words_.size() && words_[word].before != ')') {
  }
  if (word < words_.size()) {
    const Word& name = words_[word];
    declared_.push_back({std::string(name.text), name.line, name.at, true, true});
  }
}

/// `var NAME`, or one NAME a line between parentheses; `word` is the one of `var`.
void GoScan::find_group(std::size_t& word) {
  const bool group = words_[word].next == '(';
  const std::size_t begin = words_[word].at;
  int open = 0;
  for (std::size_t at = begin; at < code_.size(); ++at) {
    if (code_[at] == '(') ++open;
    if (code_[at] == ')') --open;
    const bool over = group ? open == 0 && code_[at] == ')' : code_[at] == '\n';
    if (!over) continue;
    bool first = !group;
    for (++word; word < words_.size() && words_[word].at < at; ++word) {
      const Word& name = words_[word];
      const bool listed = name.before == ',' && name.depth == 0;
      if ((first || (group && name.starts_line) || listed) && name.depth == 0) {
        declared_.push_back({std::string(name.text), name.line, name.at, false, false});
      }
      first = false;
    }
    --word;
    return;
  }
}

void GoScan::find_declarations() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].depth != 0 || !words_[i].starts_line) continue;
    if (words_[i].text == "func") {
      find_function(i);
    } else if (words_[i].text == "type" || words_[i].text == "var" || words_[i].text == "const") {
      find_group(i);
    }
  }
}

std::pair<std::size_t, std::size_t> GoScan::package_name() const {
  if (words_.size() < 2 || words_[0].text != "package") return {0, 0};
  return {words_[1].at, words_[1].at + words_[1].text.size()};
}

std::vector<std::string> GoScan::imports() const {
  std::vector<std::string> paths;
  for (const Word& word : words_) {
    if (word.text != "import" || word.depth != 0 || !word.starts_line) continue;
    const bool group = word.next == '(';
    const std::size_t end = std::min(code_.find(group ? ')' : '\n', word.at), code_.size());
    for (std::size_t at = word.at; at < end; ++at) {
      if (code_[at] != '"') continue;
      std::size_t close = at;
      while (close < code_.size() && code_[close] == '"') ++close;
      if (close - at > 2) paths.push_back(source_.substr(at + 1, close - at - 2));
      at = close;
    }
  }
  return paths;
}

std::vector<std::string> GoScan::declarations() const {
  std::vector<std::string> names;
  for (const Declared& each : declared_) {
    if (!each.is_method) names.push_back(each.name);
  }
  return names;
}

bool GoScan::declares(std::string_view name) const {
  return std::any_of(declared_.begin(), declared_.end(),
                     [&](const Declared& each) { return !each.is_method && each.name == name; });
}

int GoScan::declaration_line(std::string_view name) const {
  for (const Declared& each : declared_) {
    if (each.name == name) return each.line;
  }
  return 0;
}

std::vector<std::string> GoScan::function_names() const {
  std::vector<std::string> names;
  for (const Declared& each : declared_) {
    if (each.is_function) names.push_back(each.name);
  }
  return names;
}

bool GoScan::uses_package(std::string_view name) const {
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    const Word& member = words_[i + 1];
    const bool exported = std::isupper(static_cast<unsigned char>(member.text.front())) != 0;
    if (words_[i].text == name && words_[i].before != '.' && words_[i].next == '.' &&
        member.before == '.' && exported) {
      return true;
    }
  }
  return false;
}

bool GoScan::calls(std::string_view name) const {
  return std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
    return word.text == name && word.next == '(' && word.before != '.';
  });
}

std::size_t GoScan::main_function() const {
  for (const Declared& each : declared_) {
    if (each.name == "main" && each.is_function && !each.is_method) return each.at;
  }
  return std::string::npos;
}

}  // namespace gavel::judge
