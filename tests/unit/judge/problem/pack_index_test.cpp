#include "problem/pack_index.h"

#include <array>
#include <filesystem>
#include <fstream>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

const std::array<PackFolder, 1> kPacks{{{"mine", "/mine"}}};
const FileStamp kOld{1, 2, 300, 4, 5, 6, 7, 8};

const ProblemSummary kSummary{.id = "a",
                              .title = "An A",
                              .topic = "t",
                              .pack = {},
                              .kind = Kind::kClass,
                              .difficulty = Difficulty::kHard,
                              .tags = {"x", "y"},
                              .minutes = 20,
                              .file = {},
                              .hidden_by = {}};

void remember(const fs::path& directory) {
  PackIndex index(directory, kPacks);
  index.add("/mine/a/problem.yaml", kOld, kSummary);
  index.save();
}

TEST_CASE("what was read is known the next time, and only as it was") {
  const TemporaryFolder cache;
  remember(cache.path());
  const PackIndex index(cache.path(), kPacks);
  const ProblemSummary* known = index.find("/mine/a/problem.yaml", kOld);
  REQUIRE(known != nullptr);
  CHECK(known->title == "An A");
  CHECK(known->kind == Kind::kClass);
  CHECK(known->difficulty == Difficulty::kHard);
  CHECK(known->tags == std::vector<std::string>{"x", "y"});
  CHECK(known->minutes == 20);
  CHECK(index.find("/mine/b/problem.yaml", kOld) == nullptr);
  for (std::size_t i = 0; i < kOld.size(); ++i) {
    FileStamp changed = kOld;
    ++changed[i];
    CHECK(index.find("/mine/a/problem.yaml", changed) == nullptr);
  }
}

TEST_CASE("each set of packs has an index of its own") {
  const TemporaryFolder cache;
  remember(cache.path());
  const std::array<PackFolder, 1> others{{{"mine", "/others"}}};
  CHECK(PackIndex(cache.path(), others).find("/mine/a/problem.yaml", kOld) == nullptr);
}

TEST_CASE("a damaged index is an empty one") {
  const TemporaryFolder cache;
  remember(cache.path());
  for (const auto& entry : fs::directory_iterator(cache.path())) {
    const auto size = fs::file_size(entry.path());
    std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size / 2));
    file << "damage";
  }
  CHECK(PackIndex(cache.path(), kPacks).find("/mine/a/problem.yaml", kOld) == nullptr);
}

TEST_CASE("files that were not asked for again are forgotten") {
  const TemporaryFolder cache;
  remember(cache.path());
  PackIndex(cache.path(), kPacks).save();
  CHECK(PackIndex(cache.path(), kPacks).find("/mine/a/problem.yaml", kOld) == nullptr);
}

TEST_CASE("a file that has just been written is read again, for its times may not change") {
  const TemporaryFolder cache;
  const TemporaryFolder root;
  root.write("a/problem.yaml", "");
  const fs::path file = root.path() / "a/problem.yaml";
  const auto stamp = stamp_of(file);
  REQUIRE(stamp);
  PackIndex index(cache.path(), kPacks);
  index.add(file, *stamp, kSummary);
  CHECK(index.find(file, *stamp) == nullptr);
}

TEST_CASE("a change beside the problem file changes its stamp") {
  const TemporaryFolder root;
  root.write("a/problem.yaml", "");
  const fs::path file = root.path() / "a/problem.yaml";
  const auto before = stamp_of(file);
  root.write("a/solutions/ac.py", "");
  CHECK(stamp_of(file) != before);
  CHECK_FALSE(stamp_of(root.path() / "b/problem.yaml"));
}

}  // namespace
}  // namespace gavel::judge
