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

TEST_CASE("problems are found below a topic and below the root, sorted, without being read") {
  const TemporaryFolder root;
  root.write("logs/zeta/problem.yaml", "not: [yaml");
  root.write("logs/alpha/problem.yaml", "");
  root.write("caching/lru/problem.yaml", "");
  root.write("solo/problem.yaml", "");
  root.write("logs/empty/readme.md", "");
  root.write(".hidden/x/problem.yaml", "");
  const std::array<fs::path, 3> roots{root.path(), "/nowhere", root.path()};
  std::string found;
  for (const PackEntry& entry : find_problems(roots)) found += entry.topic + "/" + entry.id + " ";
  const std::string name = root.path().filename().string();
  CHECK(found == "caching/lru " + name + "/solo logs/alpha logs/zeta ");
}

TEST_CASE("one broken file hides no other") {
  const TemporaryFolder root;
  root.write("logs/good/problem.yaml", with_id("good"));
  root.write("logs/bad/problem.yaml", "gavel: 1\nid: [\n");
  root.write("logs/ugly/problem.yaml", "\xFF");
  fs::create_directories(root.path() / "logs/folder/problem.yaml");
  const std::array<fs::path, 1> roots{root.path()};
  const Pack pack = load_pack(roots);
  REQUIRE(pack.problems.size() == 1);
  CHECK(pack.problems[0].id == "good");
  CHECK(pack.problems[0].topic == "logs");
  CHECK(pack.errors.size() == 3);
}

TEST_CASE("an id that is taken is reported with both places") {
  const TemporaryFolder root;
  root.write("a/same/problem.yaml", with_id("same"));
  root.write("b/same/problem.yaml", with_id("same"));
  const std::array<fs::path, 1> roots{root.path()};
  const Pack pack = load_pack(roots);
  CHECK(pack.problems.size() == 1);
  REQUIRE(pack.errors.size() == 1);
  const std::string folder = root.path().string();
  CHECK(std::string(pack.errors[0].what()) ==
        "error[Y090]: the id `same` is taken by " + folder + "/a/same/problem.yaml\n  --> " +
            folder +
            "/b/same/problem.yaml\n   = help: every problem of a pack has an id of its "
            "own\n");
}

TEST_CASE("a folder is named like its problem") {
  const TemporaryFolder root;
  root.write("a/other/problem.yaml", with_id("mine"));
  const std::array<fs::path, 1> roots{root.path()};
  const Pack pack = load_pack(roots);
  CHECK(pack.problems.empty());
  REQUIRE(pack.errors.size() == 1);
  CHECK(pack.errors[0].diagnostics()[0].message ==
        "the problem `mine` lies in a folder named `other`");
}

}  // namespace
}  // namespace gavel::judge
