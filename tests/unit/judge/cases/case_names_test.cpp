#include "cases/case_names.h"

#include "support/catch.h"

using namespace gavel::judge;

namespace {

std::vector<std::string> names_after_ordering(std::vector<TestCase> tests) {
  name_and_order(tests);
  std::vector<std::string> names;
  for (const TestCase& test : tests) names.push_back(test.name);
  return names;
}

}  // namespace

TEST_CASE("tests come in judging order and keep the file's order within a group") {
  CHECK(names_after_ordering({{.name = "big", .group = Group::kScale},
                              {.name = "odd", .group = Group::kEdge},
                              {.name = "even", .group = Group::kEdge},
                              {.name = "plain", .group = Group::kBasic},
                              {.name = "first", .group = Group::kSample}}) ==
        std::vector<std::string>{"first", "plain", "odd", "even", "big"});
}

TEST_CASE("tests without a name are numbered within their group") {
  CHECK(names_after_ordering({{.group = Group::kSample}, {.group = Group::kSample},
                              {.group = Group::kBasic}}) ==
        std::vector<std::string>{"sample-1", "sample-2", "basic-1"});
}

TEST_CASE("a name that many tests share gets numbers of equal width") {
  std::vector<TestCase> tests(12, TestCase{.name = "random", .group = Group::kBasic});
  const auto names = names_after_ordering(tests);
  CHECK(names.front() == "random-01");
  CHECK(names.back() == "random-12");
}

TEST_CASE("a number never collides with a name that was given") {
  const auto names = names_after_ordering({{.name = "x-1", .group = Group::kEdge},
                                           {.name = "x", .group = Group::kEdge},
                                           {.name = "x", .group = Group::kEdge}});
  CHECK(names == std::vector<std::string>{"x-1", "x-2", "x-3"});
}
