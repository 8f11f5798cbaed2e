#include "domain/domain_case.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("a value of a case is found by the name of its line") {
  DomainCase input;
  input.values = {{"n", Value(std::int64_t{3})}, {"gap", Value(std::int64_t{7})}};
  REQUIRE(input.find("gap") != nullptr);
  CHECK(input.find("gap")->as_integer() == 7);
  CHECK(input.find("ga") == nullptr);
}

}  // namespace
}  // namespace gavel::judge
