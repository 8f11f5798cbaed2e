#include <atomic>
#include <fstream>
#include <thread>

#include "build/file_seal.h"
#include "build/program_cache.h"
#include "support/catch.h"
#include "workbench.h"

using namespace gavel;
using namespace gavel::testing;
namespace fs = std::filesystem;

namespace {

/// Passes everything on and counts.
class CountingSandbox final : public sandbox::Sandbox {
 public:
  sandbox::RunResult run(const sandbox::Command& command, const sandbox::Limits& limits,
                         const std::atomic<bool>* cancel) override {
    ++runs;
    return Workbench::get().sandbox().run(command, limits, cancel);
  }
  sandbox::Conversation converse(const sandbox::Talker& first, const sandbox::Talker& second,
                                 const sandbox::GoesOn& goes_on,
                                 const std::atomic<bool>* cancel) override {
    return Workbench::get().sandbox().converse(first, second, goes_on, cancel);
  }
  void prepare(const sandbox::Room&) override {}
  sandbox::Isolation isolation() override { return Workbench::get().sandbox().isolation(); }

  std::atomic<int> runs{0};
};

judge::Problem add_problem() {
  return function_problem("add", {{"a", "int"}, {"b", "int"}}, "int");
}

const judge::Submission kSubmission = {
    "python", "class Solution:\n  def add(self, a, b): return a + b\n", "solution.py"};

void damage(const fs::path& file) {
  std::ofstream(file, std::ios::app) << "x";
}

}  // namespace

TEST_CASE("An unchanged submission is not built again, a changed one is") {
  const TempFolder folder;
  CountingSandbox sandbox;
  judge::Builder builder(sandbox, folder.path());
  CHECK(std::holds_alternative<judge::Program>(builder.build(add_problem(), kSubmission)));
  CHECK(sandbox.runs == 1);
  CHECK(std::holds_alternative<judge::Program>(builder.build(add_problem(), kSubmission)));
  judge::Builder second(sandbox, folder.path());
  CHECK(std::holds_alternative<judge::Program>(second.build(add_problem(), kSubmission)));
  CHECK(sandbox.runs == 1);
  judge::Submission changed = kSubmission;
  changed.source += "# changed\n";
  (void)builder.build(add_problem(), changed);
  CHECK(sandbox.runs == 2);
  judge::Problem other = add_problem();
  other.entry.methods[0].result = type_of("long");
  (void)builder.build(other, kSubmission);
  CHECK(sandbox.runs == 3);
}

TEST_CASE("A damaged or deleted program is built again") {
  const TempFolder folder;
  CountingSandbox sandbox;
  judge::Builder builder(sandbox, folder.path());
  (void)builder.build(add_problem(), kSubmission);
  const fs::path entry = fs::directory_iterator(folder.path() / "programs")->path();
  damage(entry / "bundle");
  const judge::BuildResult rebuilt = builder.build(add_problem(), kSubmission);
  CHECK(sandbox.runs == 2);
  const Ran ran = Workbench::get().run(add_problem(), std::get<judge::Program>(rebuilt),
                                       {arguments({integer(1), integer(2)})});
  CHECK(ran.transcript.answers.size() == 1);
  fs::remove_all(folder.path());
  CHECK(std::holds_alternative<judge::Program>(builder.build(add_problem(), kSubmission)));
  CHECK(sandbox.runs == 3);
}

TEST_CASE("A cache that cannot be written only costs time") {
  const TempFolder folder;
  std::ofstream(folder.path() / "file") << "not a folder";
  judge::Builder builder(Workbench::get().sandbox(), folder.path() / "file" / "cache");
  const judge::BuildResult built = builder.build(add_problem(), kSubmission);
  REQUIRE(std::holds_alternative<judge::Program>(built));
  const Ran ran = Workbench::get().run(add_problem(), std::get<judge::Program>(built),
                                       {arguments({integer(1), integer(2)})});
  CHECK(ran.transcript.answers.size() == 1);
}

TEST_CASE("Without a cache C++ is built the plain way") {
  const TempFolder folder;
  std::ofstream(folder.path() / "file") << "not a folder";
  judge::Builder builder(Workbench::get().sandbox(), folder.path() / "file" / "cache");
  const judge::BuildResult built =
      builder.build(add_problem(),
                    {"cpp", "class Solution { public: int add(int a, int b) { return a + b; } };\n",
                     "solution.cpp"});
  REQUIRE(std::holds_alternative<judge::Program>(built));
  const Ran ran = Workbench::get().run(add_problem(), std::get<judge::Program>(built),
                                       {arguments({integer(1), integer(2)})});
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(*ran.transcript.answers[0].result == integer(3));
}

TEST_CASE("Damaged precompiled pieces are noticed and made anew") {
  const std::string source =
      "class Solution { public: int add(int a, int b) { return a + b; } };\n";
  (void)Workbench::get().program(add_problem(), "cpp", source);  // Makes the pieces.
  fs::path pieces;
  for (const auto& entry : fs::directory_iterator(Workbench::get().cache() / "toolchain")) {
    if (entry.is_directory()) pieces = entry.path();
  }
  const TempFolder folder;
  fs::create_directories(folder.path() / "toolchain");
  const fs::path copy = folder.path() / "toolchain" / pieces.filename();
  fs::create_directory(copy);
  std::ofstream(copy / "prelude.h") << "broken";
  std::ofstream(copy / "seal") << "--\n";
  judge::Builder builder(Workbench::get().sandbox(), folder.path());
  CHECK(std::holds_alternative<judge::Program>(
      builder.build(add_problem(), {"cpp", source, "solution.cpp"})));
  CHECK(judge::is_sealed(copy, judge::SealCheck::kContent));
}

TEST_CASE("Programs used least recently are dropped when the cache is full") {
  const TempFolder folder;
  judge::ProgramCache cache(folder.path(), 3000);
  const std::vector<sandbox::CollectedFile> files = {{"program", std::string(1000, 'x')}};
  const auto age = [&](const char* key, int hours) {
    fs::last_write_time(folder.path() / key,
                        fs::file_time_type::clock::now() - std::chrono::hours(hours));
  };
  (void)cache.store("a", files, "");
  age("a", 3);
  (void)cache.store("b", files, "");
  age("b", 2);
  REQUIRE(cache.find("a"));  // Used: now the newest.
  age("b", 2);
  (void)cache.store("c", files, "warned");
  CHECK(cache.find("a"));
  CHECK_FALSE(cache.find("b"));
  REQUIRE(cache.find("c"));
  CHECK(cache.find("c")->warnings == "warned");
}

TEST_CASE("Several builders at once make one good program") {
  const TempFolder folder;
  std::atomic<int> good{0};
  std::vector<std::jthread> threads;
  for (int i = 0; i < 3; ++i) {
    threads.emplace_back([&] {
      judge::Builder builder(Workbench::get().sandbox(), folder.path());
      good += std::holds_alternative<judge::Program>(builder.build(add_problem(), kSubmission));
    });
  }
  threads.clear();
  CHECK(good == 3);
  const fs::path entry = fs::directory_iterator(folder.path() / "programs")->path();
  CHECK(judge::is_sealed(entry, judge::SealCheck::kContent));
}
