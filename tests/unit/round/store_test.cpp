#include "gavel/round/store.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <set>

#include "gavel/round/jsonl.h"
#include "gavel/round/store_error.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel::round;
using gavel::testing::TempFolder;
namespace fs = std::filesystem;

namespace {

Event event(EventKind kind, std::int64_t second = 0, EventData data = {}) {
  return {.kind = kind, .at = TimePoint(std::chrono::seconds(second)), .data = std::move(data)};
}

std::string slurp(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Opening must fail with this id and leave every byte as it was.
std::string refusal(const fs::path& file, const std::string& id) {
  const std::string before = slurp(file);
  try {
    Store store(file);
  } catch (const StoreError& error) {
    CHECK(error.id() == id);
    CHECK_FALSE(error.help().empty());
    CHECK(slurp(file) == before);
    return error.what();
  }
  return "accepted";
}

void run_sql(const fs::path& file, const std::string& sql) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  const int result = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
  sqlite3_close(database);
  REQUIRE(result == SQLITE_OK);
}

std::vector<Event> all_events(const Store& store) {
  std::vector<Event> all;
  for (const auto& [number, events] : store.rounds()) {
    all.insert(all.end(), events.begin(), events.end());
  }
  return all;
}

}  // namespace

TEST_CASE("events come back in the order in which they were added, with their fields") {
  const TempFolder folder;
  Store store(folder.path() / "deep" / "gavel.db");
  const auto round = store.start(event(EventKind::kRoundStarted, 10, {{"problem", "lru-cache"}}));
  REQUIRE(round.has_value());
  // A clock that was set back does not change the order.
  CHECK(store.append(*round, event(EventKind::kNoted, 5, {{"text", "it's \"fine\""}})));
  const std::vector<Event> events = store.events(*round);
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == EventKind::kRoundStarted);
  CHECK(events[0].text("problem") == "lru-cache");
  CHECK(events[1].text("text") == "it's \"fine\"");
  CHECK(events[1].at == TimePoint(std::chrono::seconds(5)));
  CHECK(events[0].uid != events[1].uid);
  CHECK(events[0].round_uid == events[1].round_uid);
}

TEST_CASE("another process sees at once what was added, and may add too") {
  const TempFolder folder;
  Store one(folder.path() / "gavel.db");
  Store two(folder.path() / "gavel.db");
  const auto round = one.start(event(EventKind::kRoundStarted));
  CHECK(two.open_round() == round);
  CHECK(two.append(*round, event(EventKind::kPaused)));
  CHECK(one.events(*round).size() == 2);
}

TEST_CASE("only one round is open at a time, whoever opened it") {
  const TempFolder folder;
  Store one(folder.path() / "gavel.db");
  Store two(folder.path() / "gavel.db");
  const auto first = one.start(event(EventKind::kRoundStarted));
  CHECK_FALSE(two.start(event(EventKind::kRoundStarted)).has_value());
  CHECK(one.append(*first, event(EventKind::kEnded)));
  CHECK_FALSE(two.open_round().has_value());
  const auto second = two.start(event(EventKind::kRoundStarted));
  REQUIRE(second.has_value());
  CHECK(*second > *first);
}

TEST_CASE("after its end a round takes a rating and a self-check, and nothing else") {
  const TempFolder folder;
  Store store(folder.path() / "gavel.db");
  const auto round = store.start(event(EventKind::kRoundStarted));
  CHECK(store.append(*round, event(EventKind::kEnded)));
  CHECK_FALSE(store.append(*round, event(EventKind::kNoted)));
  CHECK_FALSE(store.append(*round, event(EventKind::kEnded)));
  CHECK(store.append(*round, event(EventKind::kRated, 0, {{"grade", "good"}})));
  CHECK(store.append(*round, event(EventKind::kSelfChecked)));
  CHECK(store.events(*round).size() == 4);
}

TEST_CASE("events cannot be changed or removed, not even past gavel") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  Store store(file);
  (void)store.start(event(EventKind::kRoundStarted));
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  CHECK(sqlite3_exec(database, "DELETE FROM events", nullptr, nullptr, nullptr) != SQLITE_OK);
  CHECK(sqlite3_exec(database, "UPDATE events SET at_ms = 0", nullptr, nullptr, nullptr) != SQLITE_OK);
  sqlite3_close(database);
}

TEST_CASE("a file that is no database is refused and kept") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  std::ofstream(file) << "my shopping list, quite long, longer than a header";
  CHECK(refusal(file, "R001") == file.string() + ": this is not a database");
}

TEST_CASE("a damaged database is refused and kept") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  {
    Store store(file);
    const auto round = store.start(event(EventKind::kRoundStarted));
    for (int i = 0; i < 200; ++i) {
      CHECK(store.append(*round, event(EventKind::kNoted, i, {{"text", std::string(200, 'x')}})));
    }
  }
  std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
  out.seekp(4096);
  out << std::string(8192, '\xff');
  out.close();
  CHECK(refusal(file, "R001").find("damaged") != std::string::npos);
}

TEST_CASE("a truncated database is refused and kept") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  { Store store(file); }
  fs::resize_file(file, 1000);
  CHECK(refusal(file, "R001") != "accepted");
}

TEST_CASE("a database of a newer gavel is refused and kept") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  { Store store(file); }
  run_sql(file, "PRAGMA user_version = 7");
  CHECK(refusal(file, "R003").find("written by a newer gavel (format 7") != std::string::npos);
}

TEST_CASE("another program's database is refused and kept") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  run_sql(file, "CREATE TABLE bookmarks (url TEXT)");
  CHECK(refusal(file, "R002").find("another program") != std::string::npos);
}

TEST_CASE("a folder where the database should be is a matter of the machine") {
  const TempFolder folder;
  fs::create_directory(folder.path() / "gavel.db");
  try {
    Store store(folder.path() / "gavel.db");
    FAIL("accepted");
  } catch (const StoreError& error) {
    CHECK(error.kind() == StoreError::Kind::kUnavailable);
  }
}

TEST_CASE("an empty file, as a process killed at once leaves it, is taken as new") {
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  std::ofstream(file).close();
  Store store(file);
  CHECK(store.start(event(EventKind::kRoundStarted)).has_value());
}

/// Whether this process holds any lock on the file, as another process sees it.
bool is_locked(const fs::path& file) {
  const pid_t other = fork();
  if (other == 0) {
    const int fd = open(file.c_str(), O_RDWR | O_CLOEXEC);
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    _exit(fd < 0 || fcntl(fd, F_GETLK, &asked) != 0 || asked.l_type == F_UNLCK ? 0 : 1);
  }
  int status = 0;
  REQUIRE(waitpid(other, &status, 0) == other);
  return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

TEST_CASE("opening the history again does not take the locks of the first opening away") {
  // Without them another process believes to be the last one and takes the log away.
  const TempFolder folder;
  const fs::path file = folder.path() / "gavel.db";
  Store first(file);
  (void)first.start(event(EventKind::kRoundStarted));
  REQUIRE(is_locked(file));
  {
    const Store second(file);
  }
  CHECK(is_locked(file));
}

TEST_CASE("importing an export elsewhere gives the same rounds, twice the same as once") {
  const TempFolder folder;
  Store here(folder.path() / "here.db");
  const auto round = here.start(event(EventKind::kRoundStarted, 1, {{"problem", "a"}}));
  CHECK(here.append(*round, event(EventKind::kNoted, 2, {{"text", "x"}})));
  std::string lines;
  for (const Event& each : all_events(here)) lines += to_json_line(each);

  Store there(folder.path() / "there.db");
  const auto own = there.start(event(EventKind::kRoundStarted, 3, {{"problem", "b"}}));
  const Store::Imported first = there.import(parse_json_lines(lines, "x"));
  CHECK((first.rounds == 1 && first.events == 2 && first.known == 0));
  const Store::Imported second = there.import(parse_json_lines(lines, "x"));
  CHECK((second.rounds == 0 && second.events == 0 && second.known == 2));
  CHECK(there.rounds().size() == 2);
  // The imported round is not over, and still the open one is the one that was begun here.
  CHECK(there.open_round() == own);

  // Later the round goes on; only what is new comes with the next import.
  CHECK(here.append(*round, event(EventKind::kEnded, 9)));
  lines.clear();
  for (const Event& each : all_events(here)) lines += to_json_line(each);
  const Store::Imported third = there.import(parse_json_lines(lines, "x"));
  CHECK((third.rounds == 0 && third.events == 1 && third.known == 2));
}
