#include "storage/content_key.h"

#include "support/catch.h"

using gavel::judge::ContentKey;

TEST_CASE("equal parts give equal keys") {
  CHECK(ContentKey().add("a").add("b").text() == ContentKey().add("a").add("b").text());
}

TEST_CASE("where one part ends and the next begins matters") {
  CHECK(ContentKey().add("ab").add("c").text() != ContentKey().add("a").add("bc").text());
  CHECK(ContentKey().add("").add("a").text() != ContentKey().add("a").text());
}

TEST_CASE("a key is 32 hexadecimal digits, the same on every machine") {
  // XXH3 is defined byte for byte; a changed value would silently orphan every cache.
  CHECK(ContentKey().add("gavel").text() == "be9ce24bee2285994fb7b8ea847875f7");
}
