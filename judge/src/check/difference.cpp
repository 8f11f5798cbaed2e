#include "check/difference.h"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "check/text_scan.h"

namespace gavel::judge::checking {
namespace {

constexpr std::size_t kLead = 24;    // Bytes of agreement shown before the difference ...
constexpr std::size_t kWindow = 64;  // ... out of a window this wide.

enum class Spelling { kReadable, kUnmistakable };

struct Character {
  std::uint32_t code = 0;
  std::size_t length = 1;
  bool valid = false;
};

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
Character decode(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {lead, 1, false};
  std::uint32_t code = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text[i])) return {lead, 1, false};
    code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  }
  constexpr std::uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < kLeast[length] || code > 0x10FFFF || surrogate) return {lead, 1, false};
  return {code, length, true};
}

bool is_invisible(std::uint32_t code) {
  const auto within = [code](std::uint32_t low, std::uint32_t high) {
    return code >= low && code <= high;
  };
  return within(0x7F, 0xA0) || code == 0xAD || code == 0x61C || within(0x200B, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2060, 0x206F) || code == 0xFEFF ||
         within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F);
}

std::string spell(const Character& character, std::string_view bytes, Quotes quotes,
                  Spelling spelling) {
  const std::uint32_t code = character.code;
  if (!character.valid) return fmt::format("\\x{:02x}", code);
  if (code == '\n') return "\\n";
  if (code == '\t') return "\\t";
  if (code == '\r') return "\\r";
  if (code < 0x20 || code == 0x7F) return fmt::format("\\x{:02x}", code);
  const bool literal_backslash = code == '\\' && spelling == Spelling::kUnmistakable;
  const bool quoted = quotes == Quotes::kDouble && (code == '"' || code == '\\');
  if (quoted || literal_backslash) return {'\\', bytes[0]};
  const bool hide = is_invisible(code) || (spelling == Spelling::kUnmistakable && code > 0x7F);
  if (hide) return code > 0xFFFF ? fmt::format("\\U{:08x}", code) : fmt::format("\\u{:04x}", code);
  return std::string(bytes);
}

std::string spell_all(std::string_view text, Quotes quotes, Spelling spelling) {
  std::string out;
  while (!text.empty()) {
    const Character character = decode(text);
    out += spell(character, text.substr(0, character.length), quotes, spelling);
    text.remove_prefix(character.length);
  }
  return out;
}

// The last place not after `at` where a character may begin. Looks back a few bytes at most: text
// that is not UTF-8 has no better place.
std::size_t character_start(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  for (std::size_t back = 0; back < 4 && back <= at; ++back) {
    if (at - back == text.size() || !is_continuation(text[at - back])) return at - back;
  }
  return at;
}

// The part of the text that is shown, with what was left out on either side.
std::string window(std::string_view text, std::size_t from, std::size_t width, Quotes quotes,
                   Spelling spelling) {
  const std::size_t begin = character_start(text, from);
  std::size_t end = character_start(text, begin + std::min(width, text.size() - begin));
  if (text.size() - end < 8) end = text.size();  // "(+3 bytes)" would be no shorter
  std::string out = spell_all(text.substr(begin, end - begin), quotes, spelling);
  if (quotes == Quotes::kDouble) out = '"' + out + '"';
  if (begin > 0) out = "..." + out;
  if (end < text.size()) out += fmt::format("... (+{} bytes)", text.size() - end);
  return out;
}

std::string form_of(const Value& value) {
  if (value.is_null()) return "null";
  if (value.is_bool()) return value.as_bool() ? "true" : "false";
  if (value.is_integer()) return fmt::format("the integer {}", value.as_integer());
  if (value.is_number()) return fmt::format("the number {}", value.as_number());
  if (value.is_string()) return "the string " + printable(value.as_string(), Quotes::kDouble, 40);
  return "a list of " + counted(value.as_list().size(), "element");
}

}  // namespace

std::string printable(std::string_view text, Quotes quotes, std::size_t max_length) {
  return window(text, 0, max_length, quotes, Spelling::kReadable);
}

Difference text_difference(std::string where, std::string_view expected, std::string_view got,
                           Quotes quotes) {
  const std::size_t at = first_mismatch(expected, got);
  const bool all = std::max(expected.size(), got.size()) <= kWindow + 8;
  const std::size_t from = all || at <= kLead ? 0 : at - kLead;
  const auto cut = [&](std::string_view text, Spelling spelling) {
    return window(text, std::min(from, text.size()), kWindow + 8, quotes, spelling);
  };
  Difference difference{std::move(where), cut(expected, Spelling::kReadable),
                        cut(got, Spelling::kReadable)};
  if (difference.expected == difference.got) {  // two encodings of one look
    difference.expected = cut(expected, Spelling::kUnmistakable);
    difference.got = cut(got, Spelling::kUnmistakable);
  }
  return difference;
}

std::string value_snippet(const Value& value, const Type& type, RecordTypes records) {
  constexpr std::size_t kMaxSnippet = 80;
  if (!shape_error(value, type, records).empty()) return form_of(value);
  if (value.is_number()) return fmt::format("{}", value.as_number());
  if (value.is_string()) return printable(value.as_string(), Quotes::kDouble);
  return to_text(value, type, records, kMaxSnippet);
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace gavel::judge::checking
