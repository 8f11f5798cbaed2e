#include "answers.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using namespace answers;
using Compare = OutputRule::Compare;

TEST_CASE("tokens do not care about whitespace between them") {
  CHECK(judge_text(Compare::kTokens, "1 2\n3\n", "1\t2 3").accepted);
  CHECK(judge_text(Compare::kTokens, "", " \n").accepted);
  CHECK_FALSE(judge_text(Compare::kTokens, "1 2", "12").accepted);
}

TEST_CASE("a wrong token is named by line and place") {
  const CheckResult result =
      judge_text(Compare::kTokens, "a b\nallow no deny\n", "a b\nallow no go\n");
  CHECK(spelled(result) == "line 2, token 3: expected deny, got go");
  CHECK(result.line == 2);
  CHECK(result.note.empty());
}

TEST_CASE("missing and superfluous tokens are named") {
  const CheckResult less = judge_text(Compare::kTokens, "1 2 3", "1 2");
  CHECK(spelled(less) == "line 1, token 3: expected 3, got (nothing)");
  CHECK(less.note == "right as far as it goes, but it stops after 2 of 3 tokens");
  const CheckResult more = judge_text(Compare::kTokens, "1 2", "1 2\ndebug\n");
  CHECK(spelled(more) == "line 2, token 1: expected (nothing), got debug");
  CHECK(more.note == "all that is expected, then 1 token too many");
  CHECK(judge_text(Compare::kTokens, "1", "  \n").note == "nothing was printed");
}

TEST_CASE("a note says when only whitespace, letter case, spelling or order differs") {
  CHECK(judge_text(Compare::kTokens, "1 2", "12").note == "only whitespace differs");
  CHECK(judge_text(Compare::kTokens, "Yes\nNo", "YES\nno").note == "only letter case differs");
  CHECK(judge_text(Compare::kTokens, "0.50 x", "0.5 x").note ==
        "the same numbers, spelled another way");
  CHECK(judge_text(Compare::kTokens, "0.333333", "0.33333").note ==
        "all numbers are within 0.0001 of the expected ones");
  CHECK(judge_text(Compare::kTokens, "a 1\nb 2\n", "b 2\na 1\n").note ==
        "same lines in another order");
  CHECK(judge_text(Compare::kTokens, "1 2 3", "3 1 2").note == "same tokens in another order");
}

TEST_CASE("a whole number that is off by one is not called close") {
  CHECK(judge_text(Compare::kTokens, "1000000000", "1000000001").note.empty());
  CHECK(judge_text(Compare::kTokens, "9007199254740993", "9007199254740992").note.empty());
}

TEST_CASE("no note is given when more than one thing differs") {
  CHECK(judge_text(Compare::kTokens, "Yes 1", "yes 2").note.empty());
  CHECK(judge_text(Compare::kTokens, "a\nb\nc", "b\na\nd").note.empty());
}

TEST_CASE("lines forgive whitespace at the end of lines and of the text alone") {
  CHECK(judge_text(Compare::kLines, "a b\nc\n", "a b  \r\nc\n\n\n").accepted);
  CHECK(judge_text(Compare::kLines, "a\n\nb", "a\n \nb").accepted);
  const CheckResult inner = judge_text(Compare::kLines, "a b\nc d\n", "a b\nc  d\n");
  CHECK(spelled(inner) == "line 2: expected \"c d\", got \"c  d\"");
  CHECK(inner.note == "only whitespace differs");
  CHECK_FALSE(judge_text(Compare::kLines, "a\nb", "a\n\nb").accepted);
  CHECK(spelled(judge_text(Compare::kLines, "a\nb", "a")) ==
        "line 2: expected \"b\", got (nothing)");
}

TEST_CASE("bytes forgive nothing and name the column") {
  CHECK(judge_text(Compare::kBytes, "a\n", "a\n").accepted);
  const CheckResult newline = judge_text(Compare::kBytes, "a\n", "a");
  CHECK(newline.note == "only the final newline differs");
  CHECK(spelled(newline) == "line 1, column 2: expected \"a\\n\", got \"a\"");
  const CheckResult tab = judge_text(Compare::kBytes, "one\ntwo x\n", "one\ntwo\tx\n");
  CHECK(tab.difference.where == "line 2, column 4");
  CHECK(tab.note == "only whitespace differs");
}

TEST_CASE("exact means every byte for a text") {
  CHECK_FALSE(judge_text(Compare::kExact, "a\n", "a").accepted);
}

TEST_CASE("nocase ignores the case of ASCII letters alone") {
  CHECK(judge_text(Compare::kNoCase, "Allow DENY", "allow deny").accepted);
  CHECK_FALSE(judge_text(Compare::kNoCase, "\xc3\x89", "\xc3\xa9").accepted);
}

TEST_CASE("yesno knows three spellings of each answer") {
  CHECK(judge_text(Compare::kYesNo, "yes no\nyes", "TRUE 0\n1").accepted);
  CHECK_FALSE(judge_text(Compare::kYesNo, "yes", "false").accepted);
  CHECK_FALSE(judge_text(Compare::kYesNo, "yes", "maybe").accepted);
}

TEST_CASE("float compares numbers within the tolerance and words exactly") {
  OutputRule close = rule(Compare::kFloat);
  close.tolerance = 1e-3;
  const Problem problem = prints(close);
  CHECK(accepts(problem, str("mean 3.1416 max 2e3"), str("mean 3.1420 max 2000.5")));
  CHECK_FALSE(accepts(problem, str("mean 3.1416"), str("Mean 3.1416")));
  CHECK_FALSE(accepts(problem, str("3.14"), str("3.16")));
  CHECK(accepts(problem, str("inf nan"), str("Infinity NaN")));
  CHECK_FALSE(accepts(problem, str("1"), str("nan")));
  CHECK(judge(problem, str("3.14"), str("3.2")).note ==
        "all numbers are within 0.1 of the expected ones");
}

TEST_CASE("unordered and set compare lines in any order") {
  CHECK(judge_text(Compare::kUnordered, "a 1\nb 2\na 1\n", "b  2\na 1\na 1").accepted);
  const CheckResult wrong = judge_text(Compare::kUnordered, "a\nb\nc\n", "c\nx\na\n");
  CHECK(spelled(wrong) == "line 2, in any order: expected \"b\", got \"x\"");
  CHECK(wrong.note == "1 line missing, 1 too many");
  CHECK_FALSE(judge_text(Compare::kUnordered, "a\na\n", "a\n").accepted);
  CHECK(judge_text(Compare::kSet, "a\na\nb\n", "b\na\n").accepted);
  CHECK_FALSE(judge_text(Compare::kSet, "a\nb\n", "a\n").accepted);
}

TEST_CASE("a flood of lines is refused without being kept") {
  const std::string flood(3'000'000, '\n');
  const CheckResult result = judge_text(Compare::kUnordered, "a\nb\n", "a\nb" + flood + "c\n");
  CHECK_FALSE(result.accepted);
  CHECK(result.note == "0 lines missing, at least 1002 too many");
  CHECK(judge_text(Compare::kSet, "a\nb\n\nc\n", "a\nb" + flood + "c\n").accepted);
}

TEST_CASE("any-of accepts each of the answers and shows the first when none fits") {
  const Problem problem = prints(rule(Compare::kAnyOf));
  const Value answers = list({str("1 2"), str("2 1")});
  CHECK(accepts(problem, answers, str("2\n1\n")));
  const CheckResult wrong = judge(problem, answers, str("2 2"));
  CHECK(spelled(wrong) == "line 1, token 1: expected 1, got 2");
  CHECK(wrong.note == "none of the 2 acceptable answers; this is the first");
  CHECK(accepts(problem, str("7"), str("7")));
}

}  // namespace
}  // namespace gavel::judge
