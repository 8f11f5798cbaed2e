#include "options.h"

#include <vector>

#include "support/catch.h"

using namespace gavel::cli;

namespace {

std::variant<Invocation, ParseEnd> parse(std::vector<const char*> words) {
  words.insert(words.begin(), "gavel");
  return parse_options(static_cast<int>(words.size()), words.data());
}

template <class Options>
Options parsed(std::vector<const char*> words) {
  const auto result = parse(std::move(words));
  REQUIRE(std::holds_alternative<Invocation>(result));
  const auto& command = std::get<Invocation>(result).command;
  REQUIRE(std::holds_alternative<Options>(command));
  return std::get<Options>(command);
}

ParseEnd ended(std::vector<const char*> words) {
  const auto result = parse(std::move(words));
  REQUIRE(std::holds_alternative<ParseEnd>(result));
  return std::get<ParseEnd>(result);
}

}  // namespace

TEST_CASE("no command is the status") { (void)parsed<StatusOptions>({}); }

TEST_CASE("a submit names its file, problem and language") {
  const auto options =
      parsed<SubmitOptions>({"submit", "a.cpp", "--problem", "lru-cache", "--lang", "cpp"});
  CHECK(options.choice.file == "a.cpp");
  CHECK(options.choice.problem == "lru-cache");
  CHECK(options.choice.language == "cpp");
  CHECK(options.reveal == "shrunk");
}

TEST_CASE("a stress test names its length, seed and profile") {
  const auto options = parsed<StressOptions>({"stress", "lru-cache", "--seconds", "2.5", "--seed",
                                              "0", "--count", "70", "--profile", "edge"});
  CHECK(options.choice.file == "lru-cache");
  CHECK(options.seconds == 2.5);
  CHECK(options.seed == 0u);
  CHECK(options.count == 70);
  CHECK(options.profile == "edge");
  CHECK_FALSE(parsed<StressOptions>({"stress"}).seed.has_value());
}

TEST_CASE("a start without a problem goes on with the open round") {
  CHECK(parsed<StartOptions>({"start"}).id.empty());
  const auto options = parsed<StartOptions>({"start", "lru-cache", "--no-gates", "--minutes", "20"});
  CHECK(options.id == "lru-cache");
  CHECK(options.free);
  CHECK(options.minutes == 20);
}

TEST_CASE("global flags work before and behind the command") {
  for (const auto& words : {std::vector<const char*>{"--json", "list"}, {"list", "--json"}}) {
    const auto result = parse(words);
    REQUIRE(std::holds_alternative<Invocation>(result));
    CHECK(std::get<Invocation>(result).global.json);
  }
}

TEST_CASE("test is another word for run") {
  CHECK(parsed<RunOptions>({"test", "--case", "2"}).cases == std::vector<std::string>{"2"});
}

TEST_CASE("everything behind -- belongs to the command that is run") {
  const auto options = parsed<SandboxRunOptions>(
      {"sandbox", "run", "--wall", "1.5s", "--memory", "64M", "--", "/bin/echo", "--json", "-x"});
  CHECK(options.command == std::vector<std::string>{"/bin/echo", "--json", "-x"});
  CHECK(options.wall == std::chrono::milliseconds(1500));
  CHECK(options.memory == std::uint64_t{64} << 20);
}

TEST_CASE("every mistake on the command line is status 2") {
  CHECK(ended({"submit", "--nope"}).status == 2);
  CHECK(ended({"show", "a", "b"}).status == 2);
  CHECK(ended({"run", "--time-limit", "-1"}).status == 2);
  CHECK(ended({"run", "--time-limit", "soon"}).status == 2);
  CHECK(ended({"list", "--difficulty", "brutal"}).status == 2);
  CHECK(ended({"start", "lru-cache", "--minutes", "0"}).status == 2);
  CHECK(ended({"ask"}).status == 2);
  CHECK(ended({"sandbox", "run", "--cpu", "0s", "--", "x"}).status == 2);
}

TEST_CASE("a mistyped command is answered with the one that was meant") {
  CHECK(ended({"sbumit", "a.cpp"}).error == "no such command: sbumit; did you mean `submit`?");
  CHECK(ended({"zzzzzzzz"}).error == "no such command: zzzzzzzz");
}

TEST_CASE("no prefix is guessed") { CHECK(ended({"sub"}).status == 2); }

TEST_CASE("help and version end well, and help is of the command that was named") {
  CHECK(ended({"--help"}).status == 0);
  CHECK(ended({"--version"}).output.rfind("gavel ", 0) == 0);
  CHECK(ended({"submit", "--help"}).output.find("--keep-going") != std::string::npos);
}

TEST_CASE("an error remembers that JSON was asked for, but not behind --") {
  CHECK(ended({"--json", "submit", "--nope"}).json);
  CHECK_FALSE(ended({"list", "--nope", "--", "--json"}).json);
}
