#include "problem/signature.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "values/type_parser.h"

namespace gavel::judge {
namespace {

constexpr const char* kForm = "the form is: name(parameter, parameter) -> type";

class SignatureParser {
 public:
  explicit SignatureParser(std::string_view text) : text_(text) {}

  Signature parse() {
    Signature signature;
    signature.name = read_word("the name of a function is expected here");
    expect('(');
    if (!take(')')) {
      do {
        signature.parameters.push_back(read_word("the name of a parameter is expected here"));
        if (peek() == ':') fail("types do not stand here", "declare the parameter in `input:`");
      } while (take(','));
      expect(')');
    }
    if (peek() == '-') read_result(signature);
    if (position_ != text_.size()) fail("this does not belong to a signature", kForm);
    return signature;
  }

 private:
  void read_result(Signature& signature) {
    if (text_.substr(position_, 2) != "->") fail("`->` is expected here", kForm);
    position_ += 2;
    (void)peek();
    signature.result_offset = position_;
    const std::string_view rest = text_.substr(position_);
    if (rest.starts_with("opaque")) {
      fail("results chosen by the solution (`opaque`) are not part of format version 1", {});
    }
    ParsedType parsed;
    try {
      parsed = parse_type_prefix(rest, Dimensions::kEmpty);
    } catch (SyntaxError& error) {
      error.offset += position_;
      throw;
    }
    signature.result = std::move(parsed.type);
    signature.result_length = parsed.end;
    position_ += parsed.end;
    (void)peek();
  }

  Signature::Word read_word(const char* what) {
    (void)peek();
    const std::size_t begin = position_;
    while (position_ < text_.size() &&
           (std::isalnum(static_cast<unsigned char>(text_[position_])) != 0 ||
            text_[position_] == '_')) {
      ++position_;
    }
    if (position_ == begin) fail(what, kForm);
    return {std::string(text_.substr(begin, position_ - begin)), begin};
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++position_;
    return true;
  }

  void expect(char c) {
    if (!take(c)) fail(std::string("`") + c + "` is expected here", kForm);
  }

  /// Skips blanks.
  char peek() {
    while (position_ < text_.size() && text_[position_] == ' ') ++position_;
    return position_ < text_.size() ? text_[position_] : '\0';
  }

  [[noreturn]] void fail(std::string message, std::string help) const {
    throw SyntaxError{std::min(position_, text_.size()), 1, std::move(message), std::move(help)};
  }

  std::string_view text_;
  std::size_t position_ = 0;
};

}  // namespace

Signature parse_signature(std::string_view text) {
  return SignatureParser(text).parse();
}

}  // namespace gavel::judge
