#include "language/cpp_scan.h"

#include <algorithm>
#include <cctype>

namespace gavel::judge {
namespace {

bool is_word_char(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where the token that starts with a quote ends; an unclosed one ends with its line.
std::size_t end_of_quoted(std::string_view source, std::size_t begin) {
  const char quote = source[begin];
  for (std::size_t i = begin + 1; i < source.size(); ++i) {
    if (source[i] == '\\') {
      ++i;
    } else if (source[i] == quote) {
      return i + 1;
    } else if (source[i] == '\n') {
      return i;
    }
  }
  return source.size();
}

/// `begin` is the quote of R"delimiter( ... )delimiter".
std::size_t end_of_raw_string(std::string_view source, std::size_t begin) {
  const std::size_t open = source.find('(', begin);
  if (open == source.npos) return source.size();
  std::string close = ")";
  close += source.substr(begin + 1, open - begin - 1);
  close += '"';
  const std::size_t end = source.find(close, open);
  return end == source.npos ? source.size() : end + close.size();
}

/// The end of the comment or literal that starts at `at`; `at` itself when none does.
std::size_t end_of_opaque(std::string_view source, std::size_t at) {
  const std::string_view two = source.substr(at, 2);
  if (two == "//") return std::min(source.find('\n', at), source.size());
  if (two == "/*") {
    const std::size_t end = source.find("*/", at + 2);
    return end == source.npos ? source.size() : end + 2;
  }
  if (source[at] == '"') {
    const bool raw = at > 0 && source[at - 1] == 'R';
    return raw ? end_of_raw_string(source, at) : end_of_quoted(source, at);
  }
  // 1'000'000 holds no characters.
  if (source[at] == '\'' && (at == 0 || !is_word_char(source[at - 1]))) {
    return end_of_quoted(source, at);
  }
  return at;
}

std::string without_comments_and_literals(std::string_view source) {
  std::string code(source);
  for (std::size_t i = 0; i < source.size();) {
    const std::size_t end = end_of_opaque(source, i);
    for (std::size_t k = i; k < end; ++k) {
      if (code[k] != '\n') code[k] = ' ';
    }
    i = std::max(end, i + 1);
  }
  return code;
}

}  // namespace

CppScan::CppScan(std::string_view source) : code_(without_comments_and_literals(source)) {
  const std::string_view code = code_;
  int line = 1;
  std::size_t last_end = 0;
  std::string_view last;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (code[i] == '\n') ++line;
    if (!is_word_char(code[i])) continue;
    std::size_t end = i;
    while (end < code.size() && is_word_char(code[end])) ++end;
    const std::string_view between = code.substr(last_end, i - last_end);
    const bool adjacent = std::all_of(between.begin(), between.end(),
                                      [](unsigned char c) { return std::isspace(c) != 0; });
    const std::size_t next = code.find_first_not_of(" \t\r\n", end);
    words_.push_back({code.substr(i, end - i), line, adjacent ? last : std::string_view(),
                      next == code.npos ? '\0' : code[next]});
    last = words_.back().text;
    last_end = end;
    i = end - 1;
  }
}

int CppScan::class_line(std::string_view name) const {
  for (const Word& word : words_) {
    const bool keyword = word.before == "class" || word.before == "struct";
    if (word.text == name && keyword && word.next != ';') return word.line;
  }
  return 0;
}

int CppScan::call_or_definition_line(std::string_view name) const {
  for (const Word& word : words_) {
    if (word.text == name && word.next == '(') return word.line;
  }
  return 0;
}

std::vector<std::string> CppScan::called_words() const {
  std::vector<std::string> names;
  for (const Word& word : words_) {
    if (word.next == '(') names.emplace_back(word.text);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string> CppScan::class_names() const {
  std::vector<std::string> names;
  for (const Word& word : words_) {
    if (word.before == "class" || word.before == "struct") names.emplace_back(word.text);
  }
  return names;
}

bool CppScan::defines_main() const {
  return std::any_of(words_.begin(), words_.end(), [](const Word& word) {
    return word.text == "main" && word.next == '(' &&
           (word.before == "int" || word.before == "void" || word.before == "signed");
  });
}

int CppScan::unclosed_brace_line() const {
  std::vector<int> open;
  int line = 1;
  for (const char c : code_) {
    if (c == '\n') ++line;
    if (c == '{') open.push_back(line);
    if (c == '}' && !open.empty()) open.pop_back();
  }
  return open.empty() ? 0 : open.back();
}

}  // namespace gavel::judge
