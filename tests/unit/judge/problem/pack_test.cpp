#include <array>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

std::string with_id(const std::string& id) {
  std::string text = kFunction;
  return text.replace(text.find("count-events"), 12, id);
}

PackListing list(const TemporaryFolder& root) {
  const std::array<PackFolder, 1> packs{{{"mine", root.path()}}};
  return list_problems(packs);
}

TEST_CASE("problems are found below a topic and below the root, sorted, without being read") {
  const TemporaryFolder root;
  root.write("logs/zeta/problem.yaml", "not: [yaml");
  root.write("logs/alpha/problem.yaml", "");
  root.write("caching/lru/problem.yaml", "");
  root.write("solo/problem.yaml", "");
  root.write("logs/empty/readme.md", "");
  root.write(".hidden/x/problem.yaml", "");
  const std::array<PackFolder, 3> packs{
      {{"first", root.path()}, {"nowhere", "/nowhere"}, {"again", root.path()}}};
  std::string found;
  for (const PackEntry& entry : find_problems(packs)) {
    found += entry.pack + ":" + entry.topic + "/" + entry.id + " ";
  }
  const std::string name = root.path().filename().string();
  CHECK(found == "first:caching/lru first:" + name + "/solo first:logs/alpha first:logs/zeta ");
}

TEST_CASE("a checkout keeps its problems in a folder of that name") {
  const TemporaryFolder root;
  root.write("README.md", "");
  root.write("problems/solo/problem.yaml", "");
  root.write("problems/logs/alpha/problem.yaml", "");
  const std::array<PackFolder, 1> packs{{{"checkout", root.path()}}};
  std::string found;
  for (const PackEntry& entry : find_problems(packs)) found += entry.topic + "/" + entry.id + " ";
  CHECK(found == "logs/alpha problems/solo ");
}

TEST_CASE("an id means the problem of the first pack, and PACK/ID any other") {
  const TemporaryFolder root;
  root.write("b/logs/same/problem.yaml", "");
  root.write("a/caching/same/problem.yaml", "");
  const std::array<PackFolder, 2> packs{{{"b", root.path() / "b"}, {"a", root.path() / "a"}}};
  const std::vector<PackEntry> entries = find_problems(packs);
  const std::vector<PackEntry> named = entries_named(entries, "same");
  REQUIRE(named.size() == 2);
  CHECK(named[0].pack == "b");
  CHECK(named[1].pack == "a");
  REQUIRE(entries_named(entries, "a/same").size() == 1);
  CHECK(entries_named(entries, "a/same")[0].topic == "caching");
  REQUIRE(entries_named(entries, "logs/same").size() == 1);
  CHECK(entries_named(entries, "logs/same")[0].pack == "b");
  CHECK(entries_named(entries, "c/same").empty());
  CHECK(entries_named(entries, "other").empty());
}

TEST_CASE("a problem that another pack hides is listed with both places") {
  const TemporaryFolder root;
  root.write("first/logs/same/problem.yaml", with_id("same"));
  root.write("second/caching/same/problem.yaml", with_id("same"));
  const std::array<PackFolder, 2> packs{
      {{"first", root.path() / "first"}, {"second", root.path() / "second"}}};
  const PackListing listing = list_problems(packs);
  REQUIRE(listing.problems.size() == 2);
  CHECK(listing.problems[0].reference() == "second/same");
  CHECK(listing.problems[0].hidden_by == listing.problems[1].file);
  CHECK(listing.problems[1].reference() == "same");
  CHECK(listing.errors.empty());
}

TEST_CASE("one broken file hides no other") {
  const TemporaryFolder root;
  root.write("logs/good/problem.yaml", with_id("good"));
  root.write("logs/bad/problem.yaml", "gavel: 1\nid: [\n");
  root.write("logs/ugly/problem.yaml", "\xFF");
  fs::create_directories(root.path() / "logs/folder/problem.yaml");
  const PackListing listing = list(root);
  REQUIRE(listing.problems.size() == 1);
  CHECK(listing.problems[0].id == "good");
  CHECK(listing.problems[0].topic == "logs");
  CHECK(listing.errors.size() == 3);
}

TEST_CASE("an id that is taken within a pack is reported with both places") {
  const TemporaryFolder root;
  root.write("a/same/problem.yaml", with_id("same"));
  root.write("b/same/problem.yaml", with_id("same"));
  const PackListing listing = list(root);
  CHECK(listing.problems.size() == 1);
  REQUIRE(listing.errors.size() == 1);
  const std::string folder = root.path().string();
  CHECK(std::string(listing.errors[0].what()) ==
        "error[Y090]: the id `same` is taken by " + folder + "/a/same/problem.yaml\n  --> " +
            folder +
            "/b/same/problem.yaml\n   = help: every problem of a pack has an id of its "
            "own\n");
}

TEST_CASE("a folder is named like its problem") {
  const TemporaryFolder root;
  root.write("a/other/problem.yaml", with_id("mine"));
  const PackListing listing = list(root);
  CHECK(listing.problems.empty());
  REQUIRE(listing.errors.size() == 1);
  CHECK(listing.errors[0].diagnostics()[0].message ==
        "the problem `mine` lies in a folder named `other`");
}

}  // namespace
}  // namespace gavel::judge
