#include "domain/ladder.h"

#include <algorithm>

#include "domains.h"
#include "support/catch.h"

#include "domain/expression_parser.h"
#include "domain/line_use.h"
#include "domain/sizes.h"

using namespace gavel::judge;

namespace {

/// The lengths of the inner lists of one case.
std::vector<std::size_t> inner_lengths(const Problem& problem, const std::string& label) {
  GenerateRequest request{.label = label};
  const auto drawn = try_generate(problem, request);
  REQUIRE(drawn);
  std::vector<std::size_t> lengths;
  for (const Value& inner : drawn->values.at(0).second.as_list()) lengths.push_back(inner.as_list().size());
  return lengths;
}

Shape pool_of(const std::string& size) {
  Shape shape;
  shape.law = Shape::Law::kPool;
  shape.operands = {name_expression(size)};
  return shape;
}

}  // namespace

TEST_CASE("a total is shared out alike where that is asked for") {
  const Problem problem = function_problem({{"n", "size 100..200"},
                                            {"k", "size 7..9"},
                                            {"shards", "int[k][0..n] 0..9, total n ~ uniform"}});
  for (const char* const label : {"one", "two", "three", "four", "five"}) {
    const std::vector<std::size_t> lengths = inner_lengths(problem, label);
    const auto [least, most] = std::minmax_element(lengths.begin(), lengths.end());
    CHECK(*most - *least <= 1);
  }
}

TEST_CASE("a size that a profile's data do not follow is not one that stays") {
  const Problem problem = function_problem(
      {{"n", "size 1..1000"}, {"r", "size 1..1000"}, {"routes", "int[n] 0..99999 ~ pool(r)"}});
  Problem own = problem;
  auto domain = std::make_shared<Domain>(*problem.input_domain);
  DomainOverride each_its_own;
  each_its_own.line = "routes";
  each_its_own.shapes = {Shape{}};
  DomainOverride other_pool;
  other_pool.line = "routes";
  other_pool.shapes = {pool_of("r")};
  domain->profiles.push_back({.name = "all-differ", .overrides = {each_its_own}});
  domain->profiles.push_back({.name = "same-pool", .overrides = {other_pool}});
  own.input_domain = domain;

  CHECK(is_line_used(own, "r"));
  CHECK_FALSE(is_line_used(own, "r", "all-differ"));
  CHECK(is_line_used(own, "r", "same-pool"));
  CHECK(is_line_used(own, "n", "all-differ"));

  const auto names_r = [](const LadderStep& step) {
    return std::any_of(step.sizes.begin(), step.sizes.end(),
                       [](const auto& size) { return size.first == "r"; });
  };
  const LadderAxis along_n{.vary = "n", .fix = {}}, along_r{.vary = "r", .fix = {}};
  CHECK(names_r(AxisLadder(own, along_n).at(64)));
  CHECK_FALSE(names_r(AxisLadder(own, along_n, "all-differ").at(64)));
  CHECK(AxisLadder(own, along_r).high() == 1000);
  const AxisLadder nowhere(own, along_r, "all-differ");
  CHECK(nowhere.low() > nowhere.high());
}

TEST_CASE("lengths of two lists are bound by nothing unless a line or a relation says so") {
  const Lines lists = {{"n", "size 0..1000"},
                       {"m", "size 0..1000 ~ n"},
                       {"before", "int[n] 0..9"},
                       {"after", "int[m] 0..9"}};
  CHECK(are_own_lengths(function_problem(lists), "n", "m"));
  CHECK_FALSE(are_own_lengths(function_problem(lists, {"m <= n"}), "n", "m"));
  const Lines bound = {{"n", "size 0..1000"},
                       {"m", "size 0..n"},
                       {"before", "int[n] 0..9"},
                       {"after", "int[m] 0..9"}};
  CHECK_FALSE(are_own_lengths(function_problem(bound), "n", "m"));
  const Lines pool = {{"n", "size 0..1000"}, {"r", "size 1..9"}, {"xs", "int[n] 0..9 ~ pool(r)"}};
  CHECK_FALSE(are_own_lengths(function_problem(pool), "n", "r"));
}
