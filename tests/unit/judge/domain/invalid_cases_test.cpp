#include "domain/invalid_cases.h"

#include <set>
#include <string>
#include <vector>

#include "domain/generate.h"
#include "domain/validate.h"
#include "domains.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using Keys = std::set<std::string>;

/// The promises that the invalid cases of a few drawn ones break; each is refused for its own.
Keys broken_promises_of(const Problem& problem) {
  Keys keys;
  for (std::uint64_t i = 0; i < 12; ++i) {
    GenerateRequest request;
    request.label = "invalid";
    request.index = i;
    request.longest = 6;
    const DomainCase valid = generate(problem, request);
    REQUIRE(validate(problem, valid).empty());
    for (const InvalidCase& broken : invalid_cases(problem, valid)) {
      const std::vector<Violation> found = validate(problem, broken.input);
      REQUIRE(!found.empty());
      CHECK(found[0].promise == broken.promise);
      keys.insert(broken.promise);
    }
  }
  return keys;
}

Keys broken_promises(const Lines& lines, const std::vector<std::string>& where = {}) {
  return broken_promises_of(function_problem(lines, where));
}

TEST_CASE("bounds of single values are broken one at a time") {
  CHECK(broken_promises({{"x", "int 1..9"}}) == Keys{"x range", "x type"});
  CHECK(broken_promises({{"x", "int? {200, 404}"}}) == Keys{"x set"});
  CHECK(broken_promises({{"x", "double 0..9, decimals 2"}}) ==
        Keys{"x range", "x decimals", "x type"});
  CHECK(broken_promises({{"s", "string[2..5] of a-z"}}) ==
        Keys{"s characters", "s charset", "s type"});
  CHECK(broken_promises({{"s", "string /u[a-z]{1,3}/"}}) == Keys{"s pattern", "s type"});
}

TEST_CASE("a range that follows from another value is broken beyond it") {
  CHECK(broken_promises({{"n", "size 1..9"}, {"xs", "int[n] 0..9"}, {"k", "int 1..n"}}) ==
        Keys{"n range", "xs range", "xs type", "k range", "k type"});
}

TEST_CASE("what is promised of a list is broken") {
  CHECK(broken_promises({{"xs", "int[2..6] 0..99, ascending, strict"}}) ==
        Keys{"xs length", "xs order", "xs range", "xs type"});
  CHECK(broken_promises({{"xs", "int[2..6] 0..99, distinct"}}) ==
        Keys{"xs length", "xs distinct", "xs range", "xs type"});
  CHECK(broken_promises({{"n", "size 2..6"}, {"xs", "int[n], permutation"}})
            .contains("xs permutation"));
  CHECK(broken_promises({{"xs", "int[2..6] 0..99, sum <= 150"}}).contains("xs sum"));
  CHECK(broken_promises({{"n", "size 2..6"}, {"xs", "int[n] 0..9"}, {"ys", "int[n] 0..9"}})
            .contains("n agreement"));
  CHECK(broken_promises({{"n", "size 2..6"}, {"xs", "int[2..3][0..n] 0..9, total n"}})
            .contains("n range"));
}

TEST_CASE("fields of records are broken alone and over their list") {
  const Keys keys = broken_promises({{"Event.ts", "long 0..99, ascending"},
                                     {"Event.id", "int 0..999, distinct"},
                                     {"n", "size 2..6"},
                                     {"events", "Event[n]"}});
  for (const char* const key : {"Event.ts range", "Event.ts order", "Event.id distinct", "n range"}) {
    CHECK(keys.contains(key));
  }
}

TEST_CASE("trees, linked lists and graphs are broken in form") {
  const Keys tree = broken_promises({{"root", "tree<int>[2..6] 0..99, bst"}});
  for (const char* const key : {"root bst", "root nodes", "root range"}) CHECK(tree.contains(key));
  const Keys chain = broken_promises({{"head", "linked<int>[2..6] 0..99, ascending"}});
  for (const char* const key : {"head order", "head nodes"}) CHECK(chain.contains(key));
  const Keys graph = broken_promises(
      {{"n", "size 4..6"}, {"m", "size 4..9"}, {"edges", "graph(n,m), connected, simple"}});
  for (const char* const key : {"edges connected", "edges simple", "m range"}) {
    CHECK(graph.contains(key));
  }
}

TEST_CASE("relations are broken") {
  CHECK(broken_promises({{"a", "int 0..9"}, {"b", "int 0..9"}}, {"a <= b"}).contains("where 1"));
  CHECK(broken_promises({{"n", "size 2..6"}, {"xs", "int[n] 0..9"}}, {"xs[i] != xs[i+1]"})
            .contains("where 1"));
  CHECK(broken_promises({{"n", "size 2..6"}, {"xs", "int[n] 0..9"}}, {"sum(xs) <= 30"})
            .contains("where 1"));
}

TEST_CASE("sequences of calls are broken") {
  const Problem problem = class_problem(
      {{"q", "size 1..9"}, {"limit", "int 1..5"}, {"at", "long 0..99, ascending"}},
      {{"Limiter", {"limit"}}, {"allow", {"at"}}});
  const Keys keys = broken_promises_of(problem);
  for (const char* const key :
       {"q range", "calls constructor", "at order", "at range", "limit range"}) {
    CHECK(keys.contains(key));
  }
}

TEST_CASE("handles that nothing gave are refused") {
  Problem problem = class_problem({{"q", "size 1..9"}}, {{"Stack", {}}, {"push", {}}, {"pop", {}}});
  problem.entry.methods[1].handles.gives = {"slot"};
  problem.entry.methods[2].handles.takes = {"slot"};
  CHECK(broken_promises_of(problem).contains("pop handle"));
}

}  // namespace
}  // namespace gavel::judge
