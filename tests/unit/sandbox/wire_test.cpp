#include "wire.h"

#include "support/catch.h"

namespace gavel::sandbox {

TEST_CASE("what the writer wrote, the reader reads") {
  WireWriter out;
  out.number(0);
  out.number(~std::uint64_t{0});
  out.flag(true);
  out.text(std::string("a\0b", 3));
  out.texts({"", "x"});
  const std::string record = out.take();
  WireReader in(record);
  CHECK(in.number() == 0);
  CHECK(in.number() == ~std::uint64_t{0});
  CHECK(in.flag());
  CHECK(in.text() == std::string("a\0b", 3));
  CHECK(in.texts() == std::vector<std::string>{"", "x"});
  CHECK(in.ok());
  CHECK(in.rest().empty());
}

TEST_CASE("a record that ends early is malformed from there on") {
  WireWriter out;
  out.number(7);
  std::string record = out.take();
  record.pop_back();
  WireReader in(record);
  CHECK(in.number() == 0);
  CHECK_FALSE(in.ok());
  CHECK(in.text().empty());
}

TEST_CASE("a text longer than the record is malformed") {
  WireWriter out;
  out.number(100);
  const std::string record = out.take() + "short";
  WireReader in(record);
  CHECK(in.text().empty());
  CHECK_FALSE(in.ok());
}

TEST_CASE("a forged count cannot make the reader allocate") {
  WireWriter out;
  out.number(~std::uint64_t{0} / 2);
  const std::string record = out.take();
  WireReader in(record);
  CHECK(in.texts().empty());
  CHECK_FALSE(in.ok());
}

TEST_CASE("a flag is 0 or 1") {
  WireWriter out;
  out.number(2);
  const std::string record = out.take();
  WireReader in(record);
  CHECK_FALSE(in.flag());
  CHECK_FALSE(in.ok());
}

}  // namespace gavel::sandbox
