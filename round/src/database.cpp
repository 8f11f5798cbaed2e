#include "database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "gavel/round/store_error.h"

namespace gavel::round {
namespace fs = std::filesystem;
namespace {

using Kind = StoreError::Kind;

constexpr int kApplicationId = 0x6776656c;  // "gvel": tells our file from other programs'.
constexpr int kBusyMilliseconds = 10'000;

// One entry a version: what makes a database of version i one of version i + 1.
constexpr const char* kMigrations[] = {R"sql(
CREATE TABLE rounds (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  uid      TEXT NOT NULL UNIQUE,
  imported INTEGER NOT NULL DEFAULT 0);
CREATE TABLE events (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  uid   TEXT NOT NULL UNIQUE,
  round INTEGER NOT NULL REFERENCES rounds (number),
  kind  TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  data  TEXT NOT NULL);
CREATE INDEX events_of_round ON events (round, id);
CREATE TRIGGER events_stay BEFORE UPDATE ON events
  BEGIN SELECT RAISE (ABORT, 'events are only added'); END;
CREATE TRIGGER events_last BEFORE DELETE ON events
  BEGIN SELECT RAISE (ABORT, 'events are only added'); END;
)sql"};
static_assert(std::size(kMigrations) == kSchemaVersion);

std::string advice_for_damage(const fs::path& file) {
  return fmt::format("move it away (mv {0} {0}.broken) and gavel starts a new one; an export can be "
                     "read in again with `gavel import FILE`",
                     file.string());
}

/// SQLite makes a database of an empty file, and would do so of ours. Only asked about, never opened:
/// whoever closes a file gives up the locks that SQLite holds on it elsewhere in this process, and
/// then another process may take the log away from under it.
bool is_new(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return true;
  if (!fs::is_regular_file(file, error)) {
    throw StoreError(Kind::kUnavailable, file, 0, "the history cannot be read",
                     "check that it is a file and that you may read it");
  }
  return fs::file_size(file, error) == 0;
}

void require_ours(SQLite::Database& database, const fs::path& file) {
  const int application = database.execAndGet("PRAGMA application_id").getInt();
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const int tables = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt();
  // A gavel that was killed while making the file leaves an empty database.
  if (application == 0 && version == 0 && tables == 0) return;
  if (application != kApplicationId) {
    throw StoreError(Kind::kForeign, file, 0, "this database belongs to another program",
                     "move it away, or point XDG_DATA_HOME elsewhere");
  }
  if (version > kSchemaVersion) {
    throw StoreError(Kind::kNewer, file, 0,
                     fmt::format("written by a newer gavel (format {}, this one knows {})", version,
                                 kSchemaVersion),
                     "use that gavel, or export there and import here");
  }
  const std::string check = database.execAndGet("PRAGMA quick_check(1)").getString();
  if (check != "ok") {
    throw StoreError(Kind::kDamaged, file, 0, "the history is damaged: " + check,
                     advice_for_damage(file));
  }
}

void migrate(SQLite::Database& database) {
  if (database.execAndGet("PRAGMA user_version").getInt() == kSchemaVersion) return;
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  // Looked at again under the lock: another process may have been faster.
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  for (int i = version; i < kSchemaVersion; ++i) database.exec(kMigrations[i]);
  database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
  database.exec(fmt::format("PRAGMA user_version = {}", kSchemaVersion));
  transaction.commit();
}

}  // namespace

SQLite::Database open_database(const fs::path& file) {
  try {
    const bool fresh = is_new(file);
    if (fresh && file.has_parent_path()) fs::create_directories(file.parent_path());
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                              kBusyMilliseconds);
    if (!fresh) require_ours(database, file);
    // FULL: an event is on the disk before its adding returns, not only in the kernel's memory.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    migrate(database);
    return database;
  } catch (const SQLite::Exception& error) {
    throw_store_error(error, file);
  } catch (const fs::filesystem_error& error) {
    throw StoreError(Kind::kUnavailable, file, 0, error.code().message(),
                     "check the folder's permissions, or set XDG_DATA_HOME");
  }
}

void throw_store_error(const SQLite::Exception& error, const fs::path& file) {
  switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
      throw StoreError(Kind::kDamaged, file, 0, "this is not a database", advice_for_damage(file));
    case SQLITE_CORRUPT:
      throw StoreError(Kind::kDamaged, file, 0,
                       std::string("the history is damaged: ") + error.what(),
                       advice_for_damage(file));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw StoreError(Kind::kUnavailable, file, 0, "another process holds the history",
                       "try again when it is done");
    case SQLITE_FULL:
      throw StoreError(Kind::kUnavailable, file, 0, "no space left on the disk",
                       "free some; nothing that was recorded is lost");
    default:
      throw StoreError(Kind::kUnavailable, file, 0,
                       std::string("the history cannot be used: ") + error.what(),
                       "check the permissions of the file and of its folder");
  }
}

}  // namespace gavel::round
