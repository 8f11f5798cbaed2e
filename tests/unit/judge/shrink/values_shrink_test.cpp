#include <algorithm>
#include <numeric>

#include "shrinking_fixture.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

bool anything(const DomainCase&) { return true; }

DomainCase one(std::string name, Value value) {
  DomainCase input;
  input.values = {{std::move(name), std::move(value)}};
  return input;
}

Value numbers(std::initializer_list<std::int64_t> all) {
  Value::List items;
  for (const std::int64_t n : all) items.push_back(number(n));
  return list(std::move(items));
}

DomainCase smallest(Domain domain, const DomainCase& failing,
                    const std::function<bool(const DomainCase&)>& fails,
                    const IsValid& valid = anything) {
  return shrink(function_problem(std::move(domain)), failing, fails_when(fails), valid).smallest;
}

TEST_CASE("lists of one size lose the same elements") {
  Domain domain;
  for (const char* name : {"xs", "ys"}) {
    DomainSpec spec = ranged(name, "int[]", 0, 100);
    spec.dimensions = {Range{named("n"), named("n")}};
    domain.lines.push_back(spec);
  }
  DomainCase failing;
  failing.values = {{"xs", numbers({4, 9, 2, 7})}, {"ys", numbers({1, 1, 8, 1})}};
  const auto same_sizes = [](const DomainCase& input) {
    return input.find("xs")->as_list().size() == input.find("ys")->as_list().size();
  };
  const auto fails = [](const DomainCase& input) {
    const auto& ys = input.find("ys")->as_list();
    return std::any_of(ys.begin(), ys.end(), [](const Value& y) { return y.as_integer() > 5; });
  };
  DomainCase expected;
  expected.values = {{"xs", numbers({0})}, {"ys", numbers({6})}};
  CHECK(smallest(domain, failing, fails, same_sizes) == expected);
}

TEST_CASE("rows and columns of a square go together") {
  Domain domain;
  DomainSpec grid = ranged("grid", "int[][]", 0, 9);
  grid.dimensions = {Range{named("n"), named("n")}, Range{named("n"), named("n")}};
  domain.lines = {grid};
  const auto square = [](const DomainCase& input) {
    const auto& rows = input.find("grid")->as_list();
    return std::all_of(rows.begin(), rows.end(), [&](const Value& row) {
      return row.as_list().size() == rows.size();
    });
  };
  const auto fails = [](const DomainCase& input) {
    const auto& rows = input.find("grid")->as_list();
    return rows.size() >= 2 && rows.back().as_list().front().as_integer() >= 3;
  };
  const DomainCase failing =
      one("grid", list({numbers({1, 2, 3}), numbers({4, 5, 6}), numbers({7, 8, 9})}));
  CHECK(smallest(domain, failing, fails, square) ==
        one("grid", list({numbers({0, 0}), numbers({3, 0})})));
}

TEST_CASE("an argument that is a list's length follows it") {
  Domain domain;
  DomainSpec xs = ranged("xs", "int[]", 0, 9);
  xs.dimensions = {Range{named("k"), named("k")}};
  domain.lines = {ranged("k", "int", 1, 100), xs};
  const auto fits = [](const DomainCase& input) {
    return input.find("k")->as_integer() ==
           static_cast<std::int64_t>(input.find("xs")->as_list().size());
  };
  DomainCase failing;
  failing.values = {{"k", number(4)}, {"xs", numbers({1, 8, 3, 2})}};
  const auto fails = [](const DomainCase& input) {
    const auto& xs_now = input.find("xs")->as_list();
    return std::any_of(xs_now.begin(), xs_now.end(),
                       [](const Value& x) { return x.as_integer() == 8; });
  };
  DomainCase expected;
  expected.values = {{"k", number(1)}, {"xs", numbers({8})}};
  CHECK(smallest(domain, failing, fails, fits) == expected);
}

TEST_CASE("an argument that has to stay below a length comes back into its bounds") {
  Domain domain;
  DomainSpec xs = ranged("xs", "int[]", 0, 9);
  xs.dimensions = {Range{named("n"), named("n")}};
  DomainSpec k = line("k", "int");
  k.bounds.range = Range{constant(1), named("n")};
  DomainSpec n = ranged("n", "long", 1, 100);
  n.is_size = true;
  domain.lines = {n, xs, k};
  const auto fits = [](const DomainCase& input) {
    const std::int64_t k_now = input.find("k")->as_integer();
    return k_now >= 1 &&
           k_now <= static_cast<std::int64_t>(input.find("xs")->as_list().size());
  };
  DomainCase failing;
  failing.values = {{"xs", numbers({1, 2, 3, 4})}, {"k", number(4)}};
  // The k-th is the last one.
  const auto fails = [](const DomainCase& input) {
    return input.find("k")->as_integer() ==
           static_cast<std::int64_t>(input.find("xs")->as_list().size());
  };
  DomainCase expected;
  expected.values = {{"xs", numbers({0})}, {"k", number(1)}};
  CHECK(smallest(domain, failing, fails, fits) == expected);
}

TEST_CASE("a permutation that loses an element closes up") {
  Domain domain;
  DomainSpec order = line("order", "int[]");
  order.dimensions = {Range{named("n"), named("n")}};
  order.promises.resize(1);
  order.promises[0].permutation = true;
  domain.lines = {order};
  const auto permutation = [](const DomainCase& input) {
    std::vector<std::int64_t> all;
    for (const Value& v : input.find("order")->as_list()) all.push_back(v.as_integer());
    std::sort(all.begin(), all.end());
    std::vector<std::int64_t> expected(all.size());
    std::iota(expected.begin(), expected.end(), 0);
    return all == expected;
  };
  const auto fails = [](const DomainCase& input) {
    const auto& all = input.find("order")->as_list();
    return std::adjacent_find(all.begin(), all.end(), [](const Value& a, const Value& b) {
             return a.as_integer() > b.as_integer();
           }) != all.end();
  };
  CHECK(smallest(domain, one("order", numbers({0, 1, 4, 2, 3})), fails, permutation) ==
        one("order", numbers({1, 0})));
}

TEST_CASE("members of a set become its first, true becomes false, a null a value") {
  Domain domain;
  DomainSpec method = line("method", "string");
  method.bounds.choices = {text("GET"), text("POST"), text("PUT")};
  domain.lines = {method, line("flag", "bool"), ranged("bytes", "int?", 3, 9)};
  DomainCase failing;
  failing.values = {{"method", text("PUT")}, {"flag", Value(true)}, {"bytes", Value()}};
  DomainCase expected;
  expected.values = {{"method", text("GET")}, {"flag", Value(false)}, {"bytes", number(3)}};
  CHECK(smallest(domain, failing, anything) == expected);
}

TEST_CASE("a null that makes the failure stays") {
  Domain domain;
  domain.lines = {ranged("bytes", "int?", 3, 9)};
  const auto fails = [](const DomainCase& input) { return input.find("bytes")->is_null(); };
  CHECK(smallest(domain, one("bytes", Value()), fails) == one("bytes", Value()));
}

TEST_CASE("numbers go to the end of their range that is nearest to zero") {
  Domain domain;
  domain.lines = {ranged("a", "long", 10, 1'000'000), ranged("b", "long", -900, -7),
                  ranged("c", "long", -50, 50), ranged("d", "double", -5, 5)};
  DomainCase failing;
  failing.values = {{"a", number(777'777)}, {"b", number(-800)}, {"c", number(-33)},
                    {"d", Value(2.718281828)}};
  DomainCase expected;
  expected.values = {{"a", number(10)}, {"b", number(-7)}, {"c", number(0)}, {"d", Value(0.0)}};
  CHECK(smallest(domain, failing, anything) == expected);
}

TEST_CASE("a threshold is found exactly, also at the edge of 64 bits") {
  Domain domain;
  domain.lines = {ranged("a", "long", INT64_MIN, INT64_MAX)};
  const auto at_least = [](std::int64_t least) {
    return [least](const DomainCase& input) { return input.find("a")->as_integer() >= least; };
  };
  CHECK(smallest(domain, one("a", number(INT64_MAX)), at_least(123'456'789)) ==
        one("a", number(123'456'789)));
  const auto at_most = [](const DomainCase& input) { return input.find("a")->as_integer() <= -5; };
  CHECK(smallest(domain, one("a", number(INT64_MIN)), at_most) == one("a", number(-5)));
}

TEST_CASE("a threshold and the value that it cuts are lowered together") {
  Domain domain;
  DomainSpec xs = ranged("xs", "int[]", 0, 1000);
  xs.dimensions = {Range{named("n"), named("n")}};
  domain.lines = {ranged("k", "int", 1, 1000), xs};
  DomainCase failing;
  failing.values = {{"k", number(500)}, {"xs", numbers({3, 500, 71})}};
  const auto fails = [](const DomainCase& input) {
    const auto& all = input.find("xs")->as_list();
    return std::find(all.begin(), all.end(), *input.find("k")) != all.end();
  };
  DomainCase expected;
  expected.values = {{"k", number(1)}, {"xs", numbers({1})}};
  CHECK(smallest(domain, failing, fails) == expected);
}

TEST_CASE("the ends of an interval are moved together") {
  Domain domain;
  domain.records = {{"Span", {{"start", *parse_type("int")}, {"end", *parse_type("int")}}}};
  DomainSpec spans = line("spans", "Span[]");
  spans.dimensions = {Range{named("n"), named("n")}};
  domain.lines = {ranged("Span.start", "int", 0, 1000), ranged("Span.end", "int", 0, 1000), spans};
  const auto ordered = [](const DomainCase& input) {
    const auto& all = input.find("spans")->as_list();
    return std::all_of(all.begin(), all.end(), [](const Value& span) {
      return span.as_list()[0].as_integer() < span.as_list()[1].as_integer();
    });
  };
  // Two spans that only touch.
  const auto fails = [](const DomainCase& input) {
    const auto& all = input.find("spans")->as_list();
    return all.size() >= 2 && all[0].as_list()[1] == all[1].as_list()[0];
  };
  const DomainCase failing = one("spans", list({numbers({310, 420}), numbers({420, 777})}));
  CHECK(smallest(domain, failing, fails, ordered) ==
        one("spans", list({numbers({0, 1}), numbers({1, 2})})));
}

TEST_CASE("keys that need not differ become one, wherever they stand") {
  Domain domain;
  const auto keyed = [](const char* name) {
    DomainSpec spec = line(name, "string[]");
    spec.bounds.charset = "abcdefghijklmnopqrstuvwxyz";
    spec.string_length = Range{constant(1), constant(9)};
    Shape pool;
    pool.law = Shape::Law::kPool;
    pool.name = "users";
    spec.shapes = {pool};
    return spec;
  };
  domain.lines = {keyed("old"), keyed("fresh")};
  DomainCase failing;
  failing.values = {{"old", list({text("walter"), text("kim")})}, {"fresh", list({text("walter")})}};
  // A name of `fresh` that is in `old`.
  const auto fails = [](const DomainCase& input) {
    const auto& old = input.find("old")->as_list();
    const auto& fresh = input.find("fresh")->as_list();
    return !fresh.empty() && std::find(old.begin(), old.end(), fresh[0]) != old.end();
  };
  DomainCase expected;
  expected.values = {{"old", list({text("a")})}, {"fresh", list({text("a")})}};
  const auto filled = [](const DomainCase& input) {
    const auto has_text = [](const Value& v) { return !v.as_string().empty(); };
    const auto& old = input.find("old")->as_list();
    const auto& fresh = input.find("fresh")->as_list();
    return std::all_of(old.begin(), old.end(), has_text) &&
           std::all_of(fresh.begin(), fresh.end(), has_text);
  };
  CHECK(smallest(domain, failing, fails, filled) == expected);
}

TEST_CASE("what is in the middle of a text survives the rest") {
  Domain domain;
  DomainSpec note = line("note", "string");
  note.string_length = Range{constant(0), constant(200)};
  domain.lines = {note};
  const auto fails = [](const DomainCase& input) {
    return input.find("note")->as_string().find("--") != std::string::npos;
  };
  CHECK(smallest(domain, one("note", text("some words before -- and some behind")), fails) ==
        one("note", text("--")));
}

TEST_CASE("a tree is pruned down to the branch that matters") {
  Domain domain;
  domain.lines = {ranged("root", "tree<int>", 0, 99)};
  // A node 7 somewhere below another node.
  const auto fails = [](const DomainCase& input) {
    const auto& levels = input.find("root")->as_list();
    for (std::size_t i = 1; i < levels.size(); ++i) {
      if (levels[i].is_integer() && levels[i].as_integer() == 7) return true;
    }
    return false;
  };
  const DomainCase failing = one(
      "root", list({number(1), number(2), number(3), Value(), number(4), number(5), Value(),
                    number(6), number(7)}));
  CHECK(smallest(domain, failing, fails) == one("root", list({number(0), number(7)})));
}

}  // namespace
}  // namespace gavel::judge
