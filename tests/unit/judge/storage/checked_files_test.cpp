#include "storage/checked_files.h"

#include <fstream>
#include <thread>
#include <vector>

#include "support/catch.h"
#include "support/temp_folder.h"

using gavel::judge::CheckedFiles;
using gavel::testing::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kPlenty = 1 << 20;

void overwrite(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

std::string slurp(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("what was written is read back byte for byte") {
  const TempFolder folder;
  const CheckedFiles files(folder.path() / "made" / "later", kPlenty);
  const std::string payload("zero \0 and \xff", 12);
  REQUIRE(files.write("x", payload));
  CHECK(files.read("x") == payload);
  CHECK_FALSE(files.read("y").has_value());
}

TEST_CASE("a damaged file is not there") {
  const TempFolder folder;
  const CheckedFiles files(folder.path(), kPlenty);
  files.write("x", "a long enough payload");
  const fs::path file = folder.path() / "x";
  const std::string whole = slurp(file);

  SECTION("cut short") { overwrite(file, whole.substr(0, whole.size() - 1)); }
  SECTION("cut into the checksum") { overwrite(file, whole.substr(0, 10)); }
  SECTION("emptied") { overwrite(file, ""); }
  SECTION("one bit changed") {
    std::string changed = whole;
    changed.back() = static_cast<char>(changed.back() ^ 1);
    overwrite(file, changed);
  }
  CHECK_FALSE(files.read("x").has_value());
}

TEST_CASE("a folder that cannot be written only means that nothing is remembered") {
  const TempFolder folder;
  overwrite(folder.path() / "file", "in the way");
  const CheckedFiles files(folder.path() / "file" / "below", kPlenty);
  CHECK_FALSE(files.write("x", "payload"));
  CHECK_FALSE(files.read("x").has_value());
}

TEST_CASE("beyond the capacity the least recently used files go first") {
  const TempFolder folder;
  const CheckedFiles files(folder.path(), 350);
  const std::string payload(68, 'p');  // 100 bytes with the checksum
  const auto age = [&](const char* name, int minutes) {
    fs::last_write_time(folder.path() / name,
                        fs::file_time_type::clock::now() - std::chrono::minutes(minutes));
  };
  files.write("a", payload);
  files.write("b", payload);
  files.write("c", payload);
  age("a", 30);
  age("b", 20);
  age("c", 10);
  CHECK(files.read("a").has_value());  // reading is using
  files.write("d", payload);
  CHECK(files.read("a").has_value());
  CHECK_FALSE(files.read("b").has_value());
  CHECK(files.read("c").has_value());
  CHECK(files.read("d").has_value());
}

TEST_CASE("two writers of one name leave one whole file") {
  const TempFolder folder;
  const CheckedFiles files(folder.path(), kPlenty);
  std::vector<std::thread> writers;
  for (char c : {'a', 'b', 'c', 'd'}) {
    writers.emplace_back([&files, c] {
      for (int i = 0; i < 50; ++i) files.write("x", std::string(5000, c));
    });
  }
  for (std::thread& writer : writers) writer.join();
  const auto read = files.read("x");
  REQUIRE(read.has_value());
  CHECK(*read == std::string(5000, read->front()));
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}
