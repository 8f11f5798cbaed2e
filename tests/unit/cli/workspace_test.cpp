#include "workspace/workspace.h"

#include <stdlib.h>

#include <fstream>

#include "gavel/judge/input_error.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel::cli;
using gavel::testing::TempFolder;
namespace fs = std::filesystem;

namespace {

/// A home of its own, so that the settings of whoever runs the tests are neither read nor written.
struct Home {
  Home() { setenv("XDG_CONFIG_HOME", (folder.path() / "config").c_str(), 1); }
  ~Home() { unsetenv("XDG_CONFIG_HOME"); }
  TempFolder folder;
  fs::path practice = folder.path() / "practice";
};

std::string slurp(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a workspace is found from any folder below it, and from outside by the settings") {
  const Home home;
  CHECK_FALSE(find_workspace(home.folder.path()).has_value());
  (void)make_workspace(home.practice, "python");
  const fs::path below = home.practice / "lru-cache" / "cases";
  fs::create_directories(below);
  CHECK(find_workspace(below)->folder == home.practice);
  CHECK(find_workspace(below)->language == "python");
  CHECK(find_workspace(home.folder.path())->folder == home.practice);
}

TEST_CASE("making a workspace twice keeps every file of the first time") {
  const Home home;
  const InitResult first = make_workspace(home.practice, "cpp");
  CHECK(first.kept.empty());
  const std::string marker = slurp(home.practice / ".gavel" / "workspace.yaml");
  const InitResult second = make_workspace(home.practice, "python");
  CHECK(second.made.empty());
  CHECK(second.kept.size() == first.made.size());
  CHECK(slurp(home.practice / ".gavel" / "workspace.yaml") == marker);
}

TEST_CASE("a new file is written once and never again") {
  const TempFolder folder;
  const fs::path file = folder.path() / "deep" / "solution.py";
  CHECK(write_new_file(file, "mine\n"));
  CHECK_FALSE(write_new_file(file, "yours\n"));
  CHECK(slurp(file) == "mine\n");
}

TEST_CASE("a link where the new file should be is not followed") {
  const TempFolder folder;
  const fs::path target = folder.path() / "target";
  fs::create_symlink(target, folder.path() / "solution.py");
  CHECK_FALSE(write_new_file(folder.path() / "solution.py", "x"));
  CHECK_FALSE(fs::exists(target));
}

TEST_CASE("a settings file with an unknown key says what was meant") {
  const Home home;
  fs::create_directories(home.practice / ".gavel");
  std::ofstream(home.practice / ".gavel" / "workspace.yaml") << "gavel: 1\nlangauge: cpp\n";
  try {
    (void)find_workspace(home.practice);
    FAIL("accepted");
  } catch (const gavel::judge::InputError& error) {
    const auto& diagnostic = error.diagnostics().front();
    CHECK(diagnostic.place.line == 2);
    CHECK(diagnostic.help.find("`language`") != std::string::npos);
  }
}
