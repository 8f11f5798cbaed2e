#include "domain/line_parser.h"

#include "domain/pattern.h"
#include "support/catch.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

const std::vector<RecordType>& records() {
  static const std::vector<RecordType> known{
      {"Event", {{"user", {.kind = TypeKind::kString}}, {"ts", {.kind = TypeKind::kLong}}}}};
  return known;
}

DomainSpec line(const std::string& text, const std::string& name = "x") {
  return parse_line(name, text, {records(), {{"h", {.kind = TypeKind::kInt}}}});
}

std::string refused(const std::string& text) {
  try {
    (void)line(text);
  } catch (const SyntaxError& error) {
    return std::to_string(error.offset) + ": " + error.message;
  }
  return "accepted";
}

TEST_CASE("a line is a type, its bounds, promises and shapes") {
  const DomainSpec ts = line("long 0..1e9, ascending ~ walk(0..3*gap) near gap", "Event.ts");
  CHECK(to_string(ts.type) == "long");
  CHECK(ts.record == "Event");
  CHECK(ts.field == "ts");
  CHECK(ts.bounds.range->high.number == 1'000'000'000);
  CHECK(ts.bounds.text == "0..1e9");
  CHECK(ts.promises.at(0).order == Promises::Order::kAscending);
  REQUIRE(ts.shapes.size() == 2);
  CHECK(ts.shapes[0].law == Shape::Law::kWalk);
  CHECK(ts.shapes[0].operands.at(1).op == Expression::Op::kMultiply);
  CHECK(ts.shapes[1].operands.at(0).name == "gap");
  CHECK(ts.promise_text == "long 0..1e9, ascending");
  CHECK(ts.shape_text == "walk(0..3*gap) near gap");
}

TEST_CASE("a size has a range and a usual value") {
  const DomainSpec m = line("size 1..5000 ~ n/20");
  CHECK(m.is_size);
  CHECK(to_string(m.type) == "long");
  CHECK(m.shapes.at(0).law == Shape::Law::kUsual);
  CHECK(line("size 1..5 ~ 3").shapes.at(0).operands.at(0).number == 3);
}

TEST_CASE("lengths are ranges of the list levels, outermost first") {
  const DomainSpec shards = line("long[k][0..n] 0..1e12, total n, inner ascending ~ walk(0..9)");
  REQUIRE(shards.dimensions.size() == 2);
  CHECK(shards.dimensions[0].low.name == "k");
  CHECK(shards.dimensions[1].high.name == "n");
  REQUIRE(shards.promises.size() == 3);
  CHECK(shards.promises[0].total->name == "n");
  CHECK(shards.promises[1].order == Promises::Order::kAscending);
  CHECK(line("Event[]").dimensions.at(0).high.number == kAnyLength);
  CHECK(line("int[2*n + 1] 0..9").dimensions.at(0).low.op == Expression::Op::kAdd);
}

TEST_CASE("the length of a string and the nodes of a tree are no list level") {
  const DomainSpec word = line("string[1..20] of a-z0-9_");
  CHECK(word.dimensions.empty());
  CHECK(word.string_length->high.number == 20);
  CHECK(word.bounds.charset == "0123456789_abcdefghijklmnopqrstuvwxyz");
  CHECK(line("string[n][1..3] of \\,\\~\\ x").bounds.charset == " ,x~");
  CHECK(line("tree<int>[0..n] 1..9, bst").promises.at(0).search_tree);
  CHECK(line("linked<int>[k][0..n] 0..9, inner ascending").promises.at(1).order ==
        Promises::Order::kAscending);
}

TEST_CASE("bounds are a range, a set, a pattern or characters") {
  CHECK(line("string {GET, POST}").bounds.choices.at(1) == Value(std::string("POST")));
  CHECK(line("int? {200, 404} ~ null(0.1)").bounds.choices.at(0) == Value(std::int64_t{200}));
  CHECK(line("string /a~b\\/~/ ~ pool(1)").bounds.pattern->matches("a~b/~"));
  CHECK(line("string {a~b, c} ~ zipf(1)").shapes.at(0).real == 1);
  CHECK(line("int 0..n / 2 ~ log").bounds.range->high.op == Expression::Op::kDivide);
  CHECK(line("double 0.5..1e3, decimals 2").promises.at(0).decimals == 2);
  CHECK(line("int 7").bounds.range->low.number == line("int 7").bounds.range->high.number);
  CHECK(line("long -9223372036854775808..0").bounds.range->low.number ==
        std::numeric_limits<std::int64_t>::min());
}

TEST_CASE("promises stand at the level of their inners") {
  CHECK(line("Event[n], by ts ascending, distinct").promises.at(0).by == "ts");
  CHECK(line("Event[k][n], inner by ts strict descending").promises.at(1).strict);
  CHECK(line("int[n] 0..9, permutation").promises.at(0).permutation);
  CHECK(line("int[n] 0..9, sum <= 2*n").promises.at(0).sum_at_most->op ==
        Expression::Op::kMultiply);
}

TEST_CASE("a graph is a list of edges between numbered nodes") {
  const DomainSpec graph = line("graph(n, m), connected, simple");
  CHECK(to_string(graph.type) == "int[][]");
  CHECK(graph.graph.at(1).name == "m");
  CHECK(graph.dimensions.at(1).low.number == 2);
  CHECK(graph.bounds.range->high.op == Expression::Op::kSubtract);
  CHECK(graph.promises.at(0).connected);
  CHECK(graph.promises.at(0).simple);
}

TEST_CASE("a handle has the type of its pool") {
  CHECK(to_string(line("from h").type) == "int");
  CHECK(line("int from h").from_pool == "h");
  CHECK(refused("from g") == "5: no method gives to a pool `g`");
}

TEST_CASE("shapes have names, numbers and steps") {
  CHECK(line("string /[a-z]{3}/ ~ pool users(m) zipf(1.1)").shapes.at(0).name == "users");
  CHECK(line("string /[a-z]{3}/ ~ zipf(1.1)").shapes.at(0).real == 1.1);
  CHECK(line("int 0..9 ~ walk(-4..4)").shapes.at(0).operands.at(0).number == -4);
  CHECK(line("bool ~ true(0.2)").shapes.at(0).law == Shape::Law::kTrue);
}

TEST_CASE("what is no domain line is refused at its place") {
  CHECK(refused("Evnt[n]") == "0: there is no type `Evnt`");
  CHECK(refused("~ pool(3)") == "0: a domain line begins with a type");
  CHECK(refused("string /abc ~ x") == "7: the pattern opened by / is not closed");
  CHECK(refused("string {a, b") == "7: the { is not closed");
  CHECK(refused("map<double, int>") == "0: double cannot be the key of a map");
  CHECK(refused("tree<Event>") ==
        "0: the nodes of tree<Event> must be plain int, long, double, bool, char or string");
  CHECK(refused("tree<int>?") == "0: an empty tree or linked list is [] already");
  CHECK(refused("int[n") == "3: the [ is not closed");
  CHECK(refused("int-5") == "3: a blank is expected behind the type");
  CHECK(refused("void") == "0: void is no type for data");
  CHECK(refused("int 0..9, acsending") == "10: there is no promise `acsending`");
  CHECK(refused("int 0..9 ascending") ==
        "9: a `,` and a promise, or `~` and a shape, may follow here");
  CHECK(refused("string ~ shufled") == "9: there is no shape `shufled`");
  CHECK(refused("int 0..") == "7: a number or a name is expected here");
  CHECK(refused("int[n..] 0..9") == "7: a number or a name is expected here");
  CHECK(refused("string /a+/").substr(0, 2) == "9:");
}

TEST_CASE("promises and shapes that do not fit the type are refused") {
  CHECK(refused("Event, ascending") == "7: a record `Event` has no order");
  CHECK(refused("int[n] 0..9, total n") ==
        "13: `total` is about a list of lists: the inner lengths add up to it");
  CHECK(refused("int 0..9, strict") == "10: `strict` goes with an order");
  CHECK(refused("int[n] 0..9, inner ascending") == "13: there is no inner list");
  CHECK(refused("int[n] 0..9, tree") == "13: `tree` is a promise about a graph");
  CHECK(refused("int[n] 0..9, decimals 2") == "13: only a double has decimals");
  CHECK(refused("Event[n], by tz ascending") == "13: `Event` has no field `tz`");
  CHECK(refused("int 0..9 ~ null(0.5)") == "11: an int is never null");
  CHECK(refused("string ~ walk(0..1)") == "9: `walk` is a shape of numbers, not of a string");
  CHECK(refused("int 0..9 ~ shuffled") == "11: `shuffled` is a shape of a list");
  CHECK(refused("int 0..9 ~ log log") == "15: this shape is given twice");
}

TEST_CASE("a hostile line cannot make the parser recurse without end") {
  CHECK(refused("int 0.." + std::string(100'000, '(')).find("too long") != std::string::npos);
  std::string sum = "int 0..1";
  for (int i = 0; i < 100'000; ++i) sum += "+1";
  CHECK(refused(sum).find("too long") != std::string::npos);
  CHECK(refused("int 0.." + std::string(100'000, '-')).find("too long") != std::string::npos);
}

}  // namespace
}  // namespace gavel::judge
