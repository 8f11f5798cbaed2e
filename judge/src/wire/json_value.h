#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/value.h"

#include "wire/malformed.h"

/// Values as JSON, for languages with a fast JSON parser of their own. Read and written by type, so
/// nothing is guessed: 64-bit integers are exact, a double always has a point or an exponent, and
/// "NaN", "Infinity", "-Infinity" stand for what JSON has no number for.
///   map                 a list of [key, value]
///   record              a list of the fields' values
///   tree, linked        as Value holds them; null and empty are the same
///   char                a string of one character, U+0000 to U+00FF: the byte
namespace gavel::judge::wire {

/// Appends `value`, which has the shape of `type`, as ASCII without white space. Bytes of a string
/// that are not UTF-8 become U+DC80 to U+DCFF, one for each.
void append_json(std::string& out, const Value& value, const Type& type, RecordTypes records);

/// A cursor in JSON text that takes what is asked for and throws Malformed at anything else.
class JsonReader {
 public:
  explicit JsonReader(std::string_view text) : text_(text) {}

  /// Takes `c` if it comes next.
  bool accept(char c);
  void expect(char c);
  void expect_end();

  bool accept_null();
  bool boolean();
  std::int64_t integer();
  double number();
  /// UTF-8; lone surrogates are malformed.
  std::string string();

 private:
  void skip_space();
  bool accept_word(std::string_view word);
  std::string_view number_text();
  void append_escape(std::string& out);
  unsigned hex4();

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Takes one value of `type`. Throws Malformed.
[[nodiscard]] Value read_json(JsonReader& in, const Type& type, RecordTypes records,
                              Budget& budget);

}  // namespace gavel::judge::wire
