#include "build/prebuilt_pieces.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "build/file_seal.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel;
using namespace gavel::judge;
using gavel::testing::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPieceSize = 100000;

/// Collects what the command is to collect, after a while, and counts.
class MakingSandbox final : public sandbox::Sandbox {
 public:
  sandbox::RunResult run(const sandbox::Command& command, const sandbox::Limits&,
                         const std::atomic<bool>*) override {
    ++runs;
    std::this_thread::yield();
    sandbox::RunResult result;
    for (const std::string& name : command.collect) {
      result.collected.push_back({name, std::string(kPieceSize, name.back())});
    }
    return result;
  }
  sandbox::Conversation converse(const sandbox::Talker&, const sandbox::Talker&,
                                 const sandbox::GoesOn&, const std::atomic<bool>*) override {
    throw std::logic_error("not asked for");
  }
  void prepare(const sandbox::Room&) override {}
  sandbox::Isolation isolation() override { return {}; }

  std::atomic<int> runs{0};
};

/// Keeps a header and two objects; what it does with them is nobody's business here.
class Pieced final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "pieced"; }
  std::string_view name() const override { return "Pieced"; }
  std::string_view extension() const override { return ".pieced"; }
  double time_factor() const override { return 1; }
  std::string_view install_hint() const override { return {}; }
  std::optional<Toolchain> find_toolchain() const override { return std::nullopt; }
  std::string starter(const Problem&) const override { return {}; }
  Failure explain(const sandbox::RunResult&, const Submission&) const override { return {}; }
  PrebuiltPlan prebuilt_plan(const Toolchain&, const fs::path& folder) const override {
    PrebuiltPlan plan{.files = {{"include/header.h", "header"}}, .steps = {}};
    for (const char* const name : {"a.o", "b.o"}) {
      sandbox::Command command;
      command.arguments = {"-c", (folder / "include" / "header.h").string()};
      command.collect = {name};
      plan.steps.push_back({command});
    }
    return plan;
  }
  sandbox::Command build_command(const BuildRequest&) const override { return {}; }
  bool blames_prebuilt(const sandbox::RunResult&) const override { return false; }
  bool compiler_crashed(const sandbox::RunResult&) const override { return false; }
  CompileError diagnose(const BuildRequest&, const sandbox::RunResult&) const override {
    return {};
  }
  std::string warnings(const BuildRequest&, const sandbox::RunResult&) const override { return {}; }
  sandbox::Command run_command(const BuildRequest&, const fs::path&) const override { return {}; }
  WireFormat wire() const override { return WireFormat::kBinary; }
};

const Pieced kLanguage;

Toolchain compiler(const fs::path& file, const std::string& version = "1.0") {
  return {file, "compiler", version};
}

/// What a gavel that starts now gets.
fs::path fresh(MakingSandbox& sandbox, const fs::path& root, const Toolchain& toolchain) {
  return PrebuiltPieces(sandbox, root).folder(kLanguage, toolchain);
}

bool is_whole(const fs::path& folder) {
  return is_sealed(folder, SealCheck::kContent) && fs::file_size(folder / "a.o") == kPieceSize &&
         fs::exists(folder / "include/header.h");
}

}  // namespace

TEST_CASE("Pieces are made once and found by the next gavel") {
  const TempFolder folder;
  MakingSandbox sandbox;
  const Toolchain toolchain = compiler(folder.path() / "compiler");
  const fs::path made = fresh(sandbox, folder.path() / "toolchain", toolchain);
  CHECK(is_whole(made));
  CHECK(sandbox.runs == 2);
  CHECK(fresh(sandbox, folder.path() / "toolchain", toolchain) == made);
  CHECK(sandbox.runs == 2);
}

TEST_CASE("Deleted, truncated and exchanged pieces are noticed and made anew") {
  const TempFolder folder;
  MakingSandbox sandbox;
  const fs::path root = folder.path() / "toolchain";
  const Toolchain toolchain = compiler(folder.path() / "compiler");
  const fs::path made = fresh(sandbox, root, toolchain);
  SECTION("the whole cache") {
    fs::remove_all(root);
  }
  SECTION("the folder") {
    fs::remove_all(made);
  }
  SECTION("one piece") {
    fs::remove(made / "b.o");
  }
  SECTION("the seal") {
    fs::remove(made / "seal");
  }
  SECTION("a truncated piece") {
    fs::resize_file(made / "a.o", kPieceSize / 2);
  }
  SECTION("an empty piece") {
    fs::resize_file(made / "a.o", 0);
  }
  SECTION("a truncated seal") {
    fs::resize_file(made / "seal", fs::file_size(made / "seal") / 2);
  }
  SECTION("a truncated header") {
    fs::resize_file(made / "include/header.h", 1);
  }
  SECTION("another content of the same size") {
    std::ofstream(made / "a.o", std::ios::binary) << std::string(kPieceSize, 'x');
    fs::last_write_time(made / "a.o", fs::file_time_type::clock::now() - std::chrono::hours(1));
  }
  CHECK(fresh(sandbox, root, toolchain) == made);
  CHECK(sandbox.runs == 4);
  CHECK(is_whole(made));
}

TEST_CASE("Another version of the compiler gets pieces of its own") {
  const TempFolder folder;
  MakingSandbox sandbox;
  const fs::path root = folder.path() / "toolchain";
  const fs::path file = folder.path() / "compiler";
  std::ofstream(file) << "first";
  const fs::path made = fresh(sandbox, root, compiler(file));
  fs::path other;
  SECTION("it calls itself another version") {
    other = fresh(sandbox, root, compiler(file, "1.1"));
  }
  SECTION("it is another file of the same version") {
    std::ofstream(file) << "second one";
    other = fresh(sandbox, root, compiler(file));
  }
  SECTION("it lies in another place") {
    other = fresh(sandbox, root, compiler(folder.path() / "other"));
  }
  CHECK(other != made);
  CHECK(is_whole(other));
  CHECK(is_whole(made));
  CHECK(sandbox.runs == 4);
}

TEST_CASE("Two gavels that start at once make the pieces once") {
  const TempFolder folder;
  const fs::path root = folder.path() / "toolchain";
  const Toolchain toolchain = compiler(folder.path() / "compiler");
  constexpr int kGavels = 4;
  std::vector<pid_t> children;
  for (int i = 0; i < kGavels; ++i) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      MakingSandbox sandbox;
      const fs::path found = fresh(sandbox, root, toolchain);
      ::_exit(is_whole(found) ? sandbox.runs.load() : 100);
    }
    children.push_back(child);
  }
  int runs = 0;
  for (const pid_t child : children) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    runs += WEXITSTATUS(status);
  }
  CHECK(runs == 2);
}

TEST_CASE("Pieces that a build found useless are made anew in the same place") {
  const TempFolder folder;
  MakingSandbox sandbox;
  PrebuiltPieces pieces(sandbox, folder.path() / "toolchain");
  const Toolchain toolchain = compiler(folder.path() / "compiler");
  const fs::path made = pieces.folder(kLanguage, toolchain);
  pieces.discard(made);
  CHECK(pieces.folder(kLanguage, toolchain) == made);
  CHECK(is_whole(made));
  CHECK(sandbox.runs == 4);
}
