#include <string>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string repeated(const std::string& part, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += part;
  return text;
}

TEST_CASE("nesting without end is refused instead of overflowing the stack") {
  CHECK(brief_errors_of("a: " + std::string(100'000, '[')).find("Y013 1:") == 0);
  CHECK(brief_errors_of("a: " + repeated("{a: ", 100'000)).find("Y013 1:") == 0);
  CHECK(brief_errors_of(repeated("- ", 10'000) + "x\n").find("Y013 1:") == 0);
  std::string deep;
  for (int i = 0; i < 200; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  CHECK(brief_errors_of(deep).find("Y013 ") == 0);
}

TEST_CASE("a file that is too large is refused before it is parsed") {
  CHECK(brief_errors_of(std::string(9 << 20, 'a')) ==
        "Y013 0:0 the file has 9437184 bytes; at most 8388608 are read\n");
}

TEST_CASE("a list of more values than anybody writes is refused") {
  CHECK(brief_errors_of("tags: [" + repeated("a, ", 600'000) + "a]\n").find("Y013 ") == 0);
}

TEST_CASE("a type or an exponent without end is refused") {
  CHECK(brief_errors_of(kFunction + "profiles: {}\ntitle: " + std::string(100'000, 'x') + "\n")
            .empty());
  std::string text = kFunction;
  text.replace(text.find("int 1..10"), 9, repeated("map<int, ", 1000));
  CHECK(brief_errors_of(text) == "Y020 10:156 the type is nested too deeply\n");
}

TEST_CASE("every cut of a good file is refused or read, and never crashes") {
  const std::string text = kClass + "hints:\n  - {when: fails edge, say: \"x\"}\n  - 'y'\n";
  for (std::size_t length = 0; length < text.size(); ++length) {
    try {
      (void)load(text.substr(0, length));
    } catch (const InputError& error) {
      CHECK_FALSE(error.diagnostics().empty());
    }
  }
}

TEST_CASE("every single changed byte of a good file is refused or read, and never crashes") {
  const std::string swaps = "\t\n {}[]:'\"|>&*!#-~?\x80";
  int refused = 0;
  for (std::size_t i = 0; i < kClass.size(); ++i) {
    std::string text = kClass;
    text[i] = swaps[i % swaps.size()];
    try {
      (void)load(text);
    } catch (const InputError& error) {
      for (const Diagnostic& d : error.diagnostics()) CHECK_FALSE(d.id.empty());
      ++refused;
    }
  }
  CHECK(refused > 100);
}

}  // namespace
}  // namespace gavel::judge
