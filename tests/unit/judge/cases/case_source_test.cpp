#include "cases/case_source.h"

#include <fstream>

#include "gavel/judge/input_error.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel::judge;
using gavel::testing::TempFolder;

namespace {

const Type kLong{.kind = TypeKind::kLong};

Problem doubling() {
  Problem problem;
  problem.id = "doubling";
  problem.entry = {"Solution", {{.name = "twice", .parameters = {{"x", kLong}}, .result = kLong}}};
  problem.generator = "gen.py";
  return problem;
}

TestSpec generated(int count) {
  return {.source = TestSpec::Source::kGenerated,
          .group = Group::kBasic,
          .name = "random",
          .parameters = {{"n", "max"}, {"profile", "hot"}},
          .count = count};
}

}  // namespace

TEST_CASE("the generator is asked once per item and its lines become tests") {
  Problem problem = doubling();
  problem.tests = {generated(2)};
  int asked = 0;
  const auto tests = make_cases(problem, [&](const TestSpec&, const std::string& request) {
    ++asked;
    CHECK(request.find(R"("count":2)") != std::string::npos);
    CHECK(request.find(R"("params":{"n":"max","profile":"hot"})") != std::string::npos);
    return std::string("{\"x\": 4}\n{\"x\": -9007199254740993}\n");
  });
  CHECK(asked == 1);
  REQUIRE(tests.size() == 2);
  CHECK(tests[0].name == "random-1");
  CHECK(tests[0].input.arguments.front() == Value(std::int64_t{4}));
  CHECK(tests[1].input.arguments.front() == Value(std::int64_t{-9007199254740993}));
  CHECK_FALSE(tests[0].expected.has_value());
}

TEST_CASE("the seed depends on the problem, the item and nothing else") {
  const Problem problem = doubling();
  Problem other = doubling();
  other.id = "tripling";
  const TestSpec spec = generated(1);
  CHECK(generator_request(problem, spec, 0) == generator_request(problem, spec, 0));
  CHECK(generator_request(problem, spec, 0) != generator_request(problem, spec, 1));
  CHECK(generator_request(problem, spec, 0) != generator_request(other, spec, 0));
  TestSpec seeded = spec;
  seeded.seed = 42;
  CHECK(generator_request(problem, seeded, 0).find(R"("seed":42,)") != std::string::npos);
}

TEST_CASE("a generator that prints another number of cases is the author's mistake") {
  Problem problem = doubling();
  problem.tests = {generated(3)};
  try {
    (void)make_cases(problem, [](const auto&, const auto&) { return std::string("{\"x\": 1}\n"); });
    FAIL("accepted");
  } catch (const InputError& error) {
    CHECK(error.diagnostics().front().id == "T003");
    CHECK(error.diagnostics().front().message == "the generator printed 1 cases, not 3");
  }
}

TEST_CASE("a generated test without a generator says what to add") {
  Problem problem = doubling();
  problem.generator.clear();
  problem.tests = {generated(1)};
  CHECK_THROWS_AS(make_cases(problem, [](const auto&, const auto&) { return std::string(); }),
                  InputError);
}

TEST_CASE("a test file that is missing is named") {
  const TempFolder folder;
  Problem problem = doubling();
  problem.tests = {{.source = TestSpec::Source::kFile, .file = folder.path() / "gone.in"}};
  try {
    (void)make_cases(problem, [](const auto&, const auto&) { return std::string(); });
    FAIL("accepted");
  } catch (const InputError& error) {
    CHECK(error.diagnostics().front().message.find("gone.in") != std::string::npos);
  }
}
