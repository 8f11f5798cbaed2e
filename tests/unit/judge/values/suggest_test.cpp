#include <array>
#include <string>

#include "gavel/judge/pack.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

const std::array<std::string, 5> kWords{"memory", "time", "output", "lru-cache",
                                        "merge-shard-logs"};

TEST_CASE("a mistyped word is recognised") {
  CHECK(did_you_mean("memroy", kWords) == "memory");
  CHECK(did_you_mean("tme", kWords) == "time");
  CHECK(did_you_mean("Output", kWords) == "output");
  CHECK(did_you_mean("lru_cache", kWords) == "lru-cache");
  CHECK(did_you_mean("merge-shards-logs", kWords) == "merge-shard-logs");
}

TEST_CASE("a word that is near none is left alone") {
  CHECK(did_you_mean("checker", kWords).empty());
  CHECK(did_you_mean("", kWords).empty());
  CHECK(did_you_mean(std::string(100'000, 'x'), kWords).empty());
  CHECK(did_you_mean("time", {}).empty());
}

TEST_CASE("the nearest of several is taken") {
  const std::array<std::string, 3> near{"tests", "test", "best"};
  CHECK(did_you_mean("testx", near) == "tests");
  CHECK(did_you_mean("test", near) == "test");
}

}  // namespace
}  // namespace gavel::judge
