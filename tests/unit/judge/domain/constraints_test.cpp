#include "gavel/judge/constraints.h"

#include "domains.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using Text = std::vector<std::string>;

TEST_CASE("every promise is one line, a size that of its list") {
  const Problem problem = function_problem({{"Event.user", "string /u[a-z]{1,7}/ ~ pool(m)"},
                                            {"Event.ts", "long? 0..1e9, ascending"},
                                            {"Session.end", "long 0..9"},
                                            {"n", "size 0..200000"},
                                            {"m", "size 1..5000 ~ n/20"},
                                            {"gap", "int 1..86400 ~ log"},
                                            {"events", "Event[n] ~ shuffled"}},
                                           {"gap <= 2 * 3600"});
  CHECK(constraints(problem) == Text{"`events[i].user` matches `/u[a-z]{1,7}/`",
                                     "`0 ≤ events[i].ts ≤ 10⁹`",
                                     "`events[i].ts` never decreases",
                                     "`events[i].ts` may be null",
                                     "`0 ≤ events.length ≤ 2·10⁵`",
                                     "`1 ≤ gap ≤ 86\u202f400`",
                                     "`gap <= 2 * 3600`"});
}

TEST_CASE("lists of lists say what holds at each level") {
  const Problem problem =
      function_problem({{"n", "size 1..1000"},
                        {"k", "size 1..5"},
                        {"xs", "int[k][0..n] -5..2147483647, total n, inner strict ascending"}});
  CHECK(constraints(problem) == Text{"`1 ≤ n ≤ 1000`", "`1 ≤ xs.length ≤ 5`",
                                     "all `xs[i].length` add up to `n`", "`0 ≤ xs[i].length ≤ n`",
                                     "`xs[i][j]` always increases",
                                     "`−5 ≤ xs[i][j] ≤ 2³¹ − 1`"});
}

TEST_CASE("texts, sets, trees and graphs are described") {
  const Problem problem = function_problem({{"n", "int 2..50"},
                                            {"m", "size 1..99"},
                                            {"word", "string[1..20] of a-z"},
                                            {"kind", "string {get, put}"},
                                            {"root", "tree<int>[0..100] 1..9, bst"},
                                            {"roads", "graph(n, m), connected, simple"}});
  CHECK(constraints(problem) == Text{"`2 ≤ n ≤ 50`", "`m = roads.length`", "`1 ≤ m ≤ 99`",
                                     "`1 ≤ word.length ≤ 20`", "`word` consists of `a-z`",
                                     "`kind` is one of `get`, `put`",
                                     "the number of nodes of `root`: 0..100",
                                     "the nodes of `root`: values 1..9",
                                     "`root` is a binary search tree",
                                     "`roads` has `m` edges between the nodes `0` to `n − 1`",
                                     "the graph is connected, without loops and repeated edges"});
}

TEST_CASE("a class says how many calls there are and what holds from call to call") {
  const Problem problem = class_problem(
      {{"q", "size 1..100000"}, {"limit", "int 1..9"}, {"at", "long 0..9, ascending"}},
      {{"Limiter", {"limit"}}, {"allow", {"at"}}});
  CHECK(constraints(problem) == Text{"at most 10⁵ calls are made", "`1 ≤ limit ≤ 9`",
                                     "`0 ≤ at ≤ 9`",
                                     "`at` never decreases from call to call"});
}

}  // namespace
}  // namespace gavel::judge
