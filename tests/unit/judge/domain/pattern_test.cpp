#include "domain/pattern.h"

#include <chrono>
#include <limits>
#include <regex>
#include <set>
#include <string>

#include "support/catch.h"

namespace gavel::judge {
namespace {

/// A cheap source of choices; any sequence will do.
auto picker(std::uint64_t seed) {
  return [state = seed](std::uint64_t n) mutable {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state >> 33) % n;
  };
}

SyntaxError error_of(std::string_view text) {
  try {
    const Pattern pattern(text);
  } catch (const SyntaxError& error) {
    return error;
  }
  return SyntaxError{0, 0, "no error", {}};
}

const char* const kPatterns[] = {
    "u[a-z0-9]{1,7}",
    R"(10\.0\.[0-9]{1,2}\.[0-9]{1,2})",
    R"((\/[a-z]{1,6}){1,3})",
    "(a|bc|){2}x?",
    "((a|b){0,2}c){1,3}",
    "[^a-y ]{2}",
    "x{3}|y",
    "[-+]?[0-9]{1,3}(\\.[0-9]{2})?",
    "(a?){3}",
    "a{0,0}b",
};

TEST_CASE("a pattern matches the whole text and nothing else") {
  const Pattern pattern("u[a-z0-9]{1,7}");
  CHECK(pattern.matches("u1"));
  CHECK(pattern.matches("uabcdefg"));
  CHECK_FALSE(pattern.matches("u"));
  CHECK_FALSE(pattern.matches("uabcdefgh"));
  CHECK_FALSE(pattern.matches("xu1"));
  CHECK_FALSE(pattern.matches("uA"));
  CHECK(Pattern("").matches(""));
  CHECK_FALSE(Pattern("").matches("a"));
  CHECK(Pattern("a|b|").matches(""));
  CHECK(Pattern("\\t[ \\n]").matches("\t\n"));
}

TEST_CASE("a pattern agrees with the standard library's regular expressions") {
  const std::string letters = "abcuxy01-+./ z";
  for (const char* const text : kPatterns) {
    const Pattern pattern(text);
    const std::regex regex{std::string(text)};
    auto pick = picker(7);
    for (int i = 0; i < 400; ++i) {
      std::string candidate = pattern.draw(pick);
      if (i % 2 == 1 && !candidate.empty()) {
        candidate[pick(candidate.size())] = letters[pick(letters.size())];
      }
      if (i % 4 == 3) candidate.erase(0, 1);
      INFO(text << " on " << candidate);
      CHECK(pattern.matches(candidate) == std::regex_match(candidate, regex));
    }
  }
}

TEST_CASE("every drawn, numbered and simplest text matches") {
  for (const char* const text : kPatterns) {
    const Pattern pattern(text);
    INFO(text);
    auto pick = picker(1);
    for (int i = 0; i < 200; ++i) {
      const std::string drawn = pattern.draw(pick);
      CHECK(pattern.matches(drawn));
      CHECK(drawn.size() >= pattern.shortest());
      CHECK(drawn.size() <= pattern.longest());
      CHECK(pattern.matches(pattern.nth(pick(pattern.capacity()))));
    }
    CHECK(pattern.matches(pattern.nth(pattern.capacity() - 1)));
    CHECK(pattern.matches(pattern.simplest()));
    CHECK(pattern.simplest().size() == pattern.shortest());
  }
}

TEST_CASE("the numbers below the capacity give every text once") {
  for (const char* const text : {"[a-c]{0,3}", "(x|y[01]){1,2}z?", "a{2,4}b[c-e]?"}) {
    const Pattern pattern(text);
    std::set<std::string> texts;
    for (std::uint64_t i = 0; i < pattern.capacity(); ++i) texts.insert(pattern.nth(i));
    INFO(text);
    CHECK(texts.size() == pattern.capacity());
  }
  CHECK(Pattern("[a-c]{0,3}").capacity() == 1 + 3 + 9 + 27);
}

TEST_CASE("the capacity of a large pattern saturates") {
  CHECK(Pattern("[a-z]{200}").capacity() ==
        static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
  const Pattern large("[a-z]{0,200}");
  CHECK(large.matches(large.nth(large.capacity() - 1)));
}

TEST_CASE("the simplest text is the shortest, then the first in byte order") {
  CHECK(Pattern("u[a-z0-9]{1,7}").simplest() == "u0");
  CHECK(Pattern("abc|zz|b[x-z]").simplest() == "bx");
  CHECK(Pattern("a?b?").simplest().empty());
  CHECK(Pattern(R"((\/[a-z]{1,6}){1,3})").simplest() == "/a");
}

TEST_CASE("a count behind a character of several bytes counts the character") {
  const Pattern pattern("é{2}");
  CHECK(pattern.matches("éé"));
  CHECK_FALSE(pattern.matches("é\xa9"));
}

TEST_CASE("matching takes linear time where backtracking is exponential") {
  const Pattern pattern("(a?){500}a{500}|(a|aa){1,600}b|((a{0,20}){0,20}){0,20}c");
  const std::string text(600, 'a');
  const auto begin = std::chrono::steady_clock::now();
  CHECK(pattern.matches(text));
  CHECK_FALSE(pattern.matches(text + "x"));
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

TEST_CASE("a malformed pattern is refused with its place and a way out") {
  struct Refusal {
    const char* text;
    std::size_t offset;
    const char* message;
  };
  const Refusal refusals[] = {
      {"ab*", 2, "no `*`"},          {"a(b", 1, "not closed"},      {"a)", 1, "closes nothing"},
      {"[a-", 0, "not closed"},      {"x[z-a]", 2, "ends before"},  {"a{3,1}", 1, "ends before"},
      {"a{,3}", 2, "count"},         {"a{2", 1, "not closed"},      {"{2}", 0, "nothing to repeat"},
      {"^a", 0, "whole text"},       {"\\d", 0, "no \\d"},          {"a\\", 1, "backslash"},
      {"[^ -~]", 0, "no character"}, {"a?{2}", 2, "one count"},     {"(?:a)", 1, "options"},
      {"[é]", 1, "ASCII"},           {"a{99999999999999999999}", 1, "more characters"},
      {"((a{1,1000}){1,1000}){1,1000}", 12, "more characters"},
  };
  for (const Refusal& refusal : refusals) {
    const SyntaxError error = error_of(refusal.text);
    INFO(refusal.text << ": " << error.message);
    CHECK(error.offset == refusal.offset);
    CHECK(error.message.find(refusal.message) != std::string::npos);
  }
  CHECK(error_of("\\d").help == "write [0-9] for a digit");
  CHECK(error_of("((|||||||||||||||||||||||||||a){1000}){20}").message.find("too large") !=
        std::string::npos);
  CHECK(error_of(std::string(200, '(')).message == "the groups are nested too deeply");
}

}  // namespace
}  // namespace gavel::judge
