#include <string>

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

namespace {

constexpr auto kAlways = [](Speaker, const RunResult&) { return true; };

Talker talker(std::vector<std::string> arguments) {
  Talker talker{subject(std::move(arguments)), {}};
  talker.limits.idle = 300ms;
  return talker;
}

Conversation talk(std::vector<std::string> first, std::vector<std::string> second,
                  const GoesOn& goes_on = kAlways) {
  return shared_sandbox().converse(talker(std::move(first)), talker(std::move(second)), goes_on);
}

}  // namespace

TEST_CASE("what one says the other hears, and the other way round") {
  // The first asks and waits for the echo; the second echoes until its input ends.
  const Conversation said = talk({"ask", "one", "two", "three"}, {"echo"});
  CHECK(said.first.ending == Ending::kExited);
  CHECK(said.first.exit_code == 0);
  CHECK(said.second.exit_code == 0);
  CHECK(said.ended_first == Speaker::kFirst);
  REQUIRE(said.last_lines.size() == 6);
  CHECK(said.last_lines[0].text == "one");
  CHECK(said.last_lines[0].speaker == Speaker::kFirst);
  CHECK(said.last_lines[1].text == "one");
  CHECK(said.last_lines[1].speaker == Speaker::kSecond);
  CHECK(said.last_lines[5].text == "three");
  CHECK(said.first.standard_output.total == 14);
}

TEST_CASE("two that wait for each other are idle, long before their time is over") {
  const Conversation said = talk({"echo"}, {"echo"});
  const bool first_idle = said.first.ending == Ending::kIdle;
  CHECK((first_idle || said.second.ending == Ending::kIdle));
  CHECK(said.first.wall < 10s);
}

TEST_CASE("one that waits while the other computes is not idle") {
  // Burns for longer than the idle limit, then says something.
  const Conversation said = talk({"echo"}, {"burn-say", "0.8", "done\n"});
  CHECK(said.second.ending == Ending::kExited);
  CHECK(said.first.ending == Ending::kExited);
  CHECK(said.ended_first == Speaker::kSecond);
}

TEST_CASE("a crash of one ends the other's input, and the one is known to have been first") {
  const Conversation first = talk({"raise", "11"}, {"echo"});
  CHECK(first.first.ending == Ending::kSignalled);
  CHECK(first.second.ending == Ending::kExited);
  CHECK(first.ended_first == Speaker::kFirst);
  const Conversation second = talk({"echo"}, {"raise", "11"});
  CHECK(second.first.ending == Ending::kExited);
  CHECK(second.second.ending == Ending::kSignalled);
  CHECK(second.ended_first == Speaker::kSecond);
}

TEST_CASE("whoever ends may end the other as well") {
  const Conversation said =
      talk({"echo"}, {"say", "no\n", ""}, [](Speaker ended, const RunResult& result) {
        return !(ended == Speaker::kSecond && result.exit_code == 0);
      });
  CHECK(said.second.ending == Ending::kExited);
  CHECK((said.first.ending == Ending::kCancelled || said.first.ending == Ending::kExited));
}

TEST_CASE("nobody is punished for a last word, and a word without end is seen") {
  // The second is gone at once; the first writes more than a pipe holds.
  const Conversation said = talk({"out", "1", "200000"}, {"say", "bye", ""});
  CHECK(said.first.ending == Ending::kExited);
  CHECK(said.first.standard_output.total == 200'000);
  REQUIRE_FALSE(said.last_lines.empty());
  bool open_end = false;
  for (const SpokenLine& line : said.last_lines) open_end = open_end || !line.complete;
  CHECK(open_end);
}

TEST_CASE("a flood is stopped at its limit") {
  Talker flood = talker({"flood"});
  flood.limits.output = 1_MiB;
  const Conversation said = shared_sandbox().converse(flood, talker({"echo"}), kAlways);
  CHECK(said.first.ending == Ending::kOutputLimit);
}

TEST_CASE("a program that cannot be started leaves the other with an ended input") {
  Talker nobody = talker({});
  nobody.command.host_program.clear();
  nobody.command.program = "/no/such/program";
  const Conversation said = shared_sandbox().converse(nobody, talker({"echo"}), kAlways);
  CHECK(said.first.ending == Ending::kNotStarted);
  CHECK(said.second.ending == Ending::kExited);
}

TEST_CASE("a cancelled conversation ends both") {
  const std::atomic<bool> cancel{true};
  const Conversation said =
      shared_sandbox().converse(talker({"spin"}), talker({"echo"}), kAlways, &cancel);
  CHECK(said.first.ending == Ending::kCancelled);
}

}  // namespace gavel::testing
