#include "terminal/table.h"

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

TEST_CASE("columns are aligned by what is seen") {
  Table table({{"ID", Align::kLeft, false},
               {"ROUNDS", Align::kRight, false},
               {"LAST", Align::kLeft, false}});
  table.add({"lru-cache", "1", "Time"});
  table.add({"中文", "12", ""});
  CHECK(table.text(Style(), 80) ==
        "ID         ROUNDS  LAST\n"
        "lru-cache       1  Time\n"
        "中文           12\n");
}

TEST_CASE("colours do not shift columns") {
  const Style style(true, false);
  Table table({{"", Align::kLeft, false}, {"", Align::kLeft, false}});
  table.add({style(Tone::kGood, "ok"), "a"});
  table.add({"failed", "b"});
  CHECK(table.text(style, 80) == "\x1b[32mok\x1b[0m      a\nfailed  b\n");
}

TEST_CASE("only the flexible column gives way to a narrow screen") {
  Table table({{"", Align::kLeft, false}, {"", Align::kLeft, true}, {"", Align::kRight, false}});
  table.add({"id", "a rather long description of it", "7 ms"});
  CHECK(table.text(Style(), 26) == "id  a rather long d…  7 ms\n");
  CHECK(table.text(Style(false, true), 26) == "id  a rather long...  7 ms\n");
  CHECK(table.text(Style(), 5) == "id  a rathe…  7 ms\n");
}

TEST_CASE("of several flexible columns the widest gives way first") {
  Table table({{"", Align::kLeft, true}, {"", Align::kRight, false}, {"", Align::kLeft, true}});
  table.add({"a-long-name-of-it", "7", "short text"});
  CHECK(table.text(Style(), 22) == "a-long-…  7  short te…\n");
  CHECK(table.text(Style(), 26) == "a-long-nam…  7  short text\n");
  CHECK(table.text(Style(), 33) == "a-long-name-of-it  7  short text\n");
}

TEST_CASE("missing cells are empty and there is no heading line without headings") {
  Table table({{"", Align::kLeft, false}, {"", Align::kLeft, false}});
  table.add({"x"});
  CHECK(table.text(Style(), 80) == "x\n");
  CHECK(Table({}).text(Style(), 80).empty());
}

}  // namespace
}  // namespace gavel::cli::terminal
