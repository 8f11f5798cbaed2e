#include "domain/random_stream.h"

#include <array>
#include <limits>
#include <numeric>
#include <set>
#include <vector>

#include "domain/zipf_table.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("a stream gives the same numbers on every machine") {
  // SplitMix64's own first outputs for the seed 0.
  RandomStream plain(0);
  CHECK(plain.next() == 0xe220a8397b1dcdafULL);
  CHECK(plain.next() == 0x6e789e6aa1b965f4ULL);
  CHECK(plain.next() == 0x06c45d188009454fULL);
  RandomStream child = RandomStream(1).child("events").child(7);
  RandomStream again = RandomStream(1).child("events").child(7);
  CHECK(child.next() == again.next());
}

TEST_CASE("a child does not depend on what was drawn from its parent") {
  RandomStream parent(5);
  RandomStream before = parent.child("user");
  parent.next();
  RandomStream behind = parent.child("user");
  CHECK(before.next() == behind.next());
  CHECK(parent.child("user").next() != parent.child("users").next());
  CHECK(parent.child(0).next() != parent.child(1).next());
}

TEST_CASE("every number of a range is drawn equally often") {
  RandomStream stream(3);
  std::array<int, 6> counts{};
  for (int i = 0; i < 60000; ++i) ++counts[static_cast<std::size_t>(stream.between(-2, 3) + 2)];
  for (const int count : counts) {
    CHECK(count > 9500);
    CHECK(count < 10500);
  }
}

TEST_CASE("the widest ranges are drawn whole") {
  RandomStream stream(9);
  const auto least = std::numeric_limits<std::int64_t>::min();
  const auto most = std::numeric_limits<std::int64_t>::max();
  int negative = 0;
  for (int i = 0; i < 1000; ++i) negative += stream.between(least, most) < 0 ? 1 : 0;
  CHECK(negative > 400);
  CHECK(negative < 600);
  CHECK(stream.between(most, most) == most);
}

TEST_CASE("a shuffle keeps every element") {
  RandomStream stream(4);
  std::vector<int> values(100);
  std::iota(values.begin(), values.end(), 0);
  const std::vector<int> sorted = values;
  stream.shuffle(values);
  CHECK(values != sorted);
  CHECK(std::set<int>(values.begin(), values.end()).size() == 100);
}

TEST_CASE("zipf draws the first rank most, in proportion to its weight") {
  const ZipfTable table(3, 1.0);  // Weights 1, 1/2, 1/3: shares 6/11, 3/11, 2/11.
  RandomStream stream(11);
  std::array<int, 3> counts{};
  for (int i = 0; i < 110000; ++i) ++counts[table.draw(stream)];
  CHECK(std::abs(counts[0] - 60000) < 1500);
  CHECK(std::abs(counts[1] - 30000) < 1500);
  CHECK(std::abs(counts[2] - 20000) < 1500);
}

TEST_CASE("a zipf exponent of zero is uniform, and a large table still has its tail") {
  RandomStream stream(12);
  std::set<std::size_t> seen;
  const ZipfTable flat(50, 0.0);
  for (int i = 0; i < 5000; ++i) seen.insert(flat.draw(stream));
  CHECK(seen.size() == 50);
  const ZipfTable large(100000, 1.1);
  std::size_t furthest = 0;
  for (int i = 0; i < 20000; ++i) furthest = std::max(furthest, large.draw(stream));
  CHECK(furthest > 50000);
  CHECK(furthest < 100000);
}

}  // namespace
}  // namespace gavel::judge
