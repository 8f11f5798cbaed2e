#include <chrono>
#include <filesystem>
#include <fstream>

#include "gavel/judge/language.h"

#include "language/toolchain_search.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel::judge;
namespace fs = std::filesystem;

namespace {

/// A tool that never says the same twice.
fs::path clock_in(const fs::path& folder) {
  const fs::path tool = folder / "clock";
  fs::copy_file(fs::canonical("/bin/date"), tool);
  return tool;
}

}  // namespace

TEST_CASE("What a tool says is remembered until the tool's file changes") {
  const gavel::testing::TempFolder folder;
  const fs::path tool = clock_in(folder.path());
  remember_toolchains_in(folder.path() / "memory");
  const std::string first = remembered_output_of({tool, "+%s%N"});
  REQUIRE_FALSE(first.empty());
  CHECK(remembered_output_of({tool, "+%s%N"}) == first);

  fs::last_write_time(tool, fs::last_write_time(tool) + std::chrono::seconds(1));
  const std::string second = remembered_output_of({tool, "+%s%N"});
  CHECK(second != first);
  CHECK(remembered_output_of({tool, "+%s%N"}) == second);
}

TEST_CASE("A lost memory of tools is made anew") {
  const gavel::testing::TempFolder folder;
  const fs::path tool = clock_in(folder.path());
  remember_toolchains_in(folder.path() / "memory");
  const std::string first = remembered_output_of({tool, "+%s%N"});
  fs::remove_all(folder.path() / "memory");
  const std::string second = remembered_output_of({tool, "+%s%N"});
  CHECK(second != first);
  CHECK(remembered_output_of({tool, "+%s%N"}) == second);
}

TEST_CASE("A script is asked every time: what it runs may change without it") {
  const gavel::testing::TempFolder folder;
  const fs::path tool = folder.path() / "shim";
  std::ofstream(tool) << "#!/bin/sh\ndate +%s%N\n";
  fs::permissions(tool, fs::perms::owner_all);
  remember_toolchains_in(folder.path() / "memory");
  CHECK(remembered_output_of({tool}) != remembered_output_of({tool}));
}
