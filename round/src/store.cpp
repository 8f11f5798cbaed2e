#include "gavel/round/store.h"

#include "database.h"
#include "gavel/round/jsonl.h"
#include "gavel/round/store_error.h"
#include "random_name.h"

namespace gavel::round {
namespace {

bool may_follow_the_end(EventKind kind) {
  return kind == EventKind::kRated || kind == EventKind::kSelfChecked;
}

constexpr const char* kOpenRound =
    "SELECT number FROM rounds WHERE imported = 0 AND NOT EXISTS "
    "(SELECT 1 FROM events WHERE round = number AND kind = 'ended') ORDER BY number DESC LIMIT 1";

constexpr const char* kEventColumns =
    "SELECT events.round, events.uid, rounds.uid, kind, at_ms, data FROM events "
    "JOIN rounds ON rounds.number = events.round ";

}  // namespace

struct Store::State {
  explicit State(std::filesystem::path path) : file(std::move(path)), database(open_database(file)) {}

  /// Runs `work` under the write lock, all or nothing, with SQLite's errors translated.
  template <typename Work>
  auto write(Work work) {
    try {
      SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
      auto result = work();
      transaction.commit();
      return result;
    } catch (const SQLite::Exception& error) {
      throw_store_error(error, file);
    }
  }

  template <typename Work>
  auto read(Work work) {
    try {
      return work();
    } catch (const SQLite::Exception& error) {
      throw_store_error(error, file);
    }
  }

  std::optional<std::int64_t> open_round() {
    SQLite::Statement query(database, kOpenRound);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getInt64();
  }

  bool has_ended(std::int64_t round) {
    SQLite::Statement query(database, "SELECT 1 FROM events WHERE round = ? AND kind = 'ended'");
    query.bind(1, round);
    return query.executeStep();
  }

  std::int64_t add_round(const std::string& uid, bool imported) {
    SQLite::Statement insert(database, "INSERT INTO rounds (uid, imported) VALUES (?, ?)");
    insert.bind(1, uid);
    insert.bind(2, imported ? 1 : 0);
    insert.exec();
    return database.getLastInsertRowid();
  }

  std::optional<std::int64_t> round_of(const std::string& uid) {
    SQLite::Statement query(database, "SELECT number FROM rounds WHERE uid = ?");
    query.bind(1, uid);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getInt64();
  }

  /// False when an event of this uid is there already.
  bool add_event(std::int64_t round, const Event& event) {
    SQLite::Statement insert(database,
                             "INSERT INTO events (uid, round, kind, at_ms, data) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING");
    insert.bind(1, event.uid.empty() ? random_name() : event.uid);
    insert.bind(2, round);
    insert.bind(3, std::string(to_string(event.kind)));
    insert.bind(4, static_cast<std::int64_t>(event.at.time_since_epoch().count()));
    insert.bind(5, data_to_json(event.data));
    return insert.exec() == 1;
  }

  Event event_at(SQLite::Statement& row) {
    const auto kind = parse_event_kind(row.getColumn(3).getString());
    const auto data = data_from_json(row.getColumn(5).getString());
    if (!kind || !data) {
      throw StoreError(StoreError::Kind::kDamaged, file, 0,
                       "an event that cannot be read: " + row.getColumn(3).getString(),
                       "move the file away, or use the gavel that wrote it");
    }
    return {.kind = *kind,
            .at = TimePoint(Milliseconds(row.getColumn(4).getInt64())),
            .data = *data,
            .uid = row.getColumn(1).getString(),
            .round_uid = row.getColumn(2).getString()};
  }

  std::filesystem::path file;
  SQLite::Database database;
};

Store::Store(const std::filesystem::path& file) : state_(std::make_unique<State>(file)) {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;

std::optional<std::int64_t> Store::start(const Event& started) {
  return state_->write([&]() -> std::optional<std::int64_t> {
    if (state_->open_round()) return std::nullopt;
    const std::int64_t round =
        state_->add_round(started.round_uid.empty() ? random_name() : started.round_uid, false);
    (void)state_->add_event(round, started);
    return round;
  });
}

bool Store::append(std::int64_t round, const Event& event) {
  return state_->write([&] {
    if (state_->has_ended(round) && !may_follow_the_end(event.kind)) return false;
    return state_->add_event(round, event);
  });
}

std::optional<std::int64_t> Store::open_round() const {
  return state_->read([&] { return state_->open_round(); });
}

std::vector<Event> Store::events(std::int64_t round) const {
  return state_->read([&] {
    SQLite::Statement query(state_->database,
                            std::string(kEventColumns) + "WHERE events.round = ? ORDER BY id");
    query.bind(1, round);
    std::vector<Event> events;
    while (query.executeStep()) events.push_back(state_->event_at(query));
    return events;
  });
}

std::vector<std::pair<std::int64_t, std::vector<Event>>> Store::rounds() const {
  return state_->read([&] {
    SQLite::Statement query(state_->database,
                            std::string(kEventColumns) + "ORDER BY events.round, id");
    std::vector<std::pair<std::int64_t, std::vector<Event>>> rounds;
    while (query.executeStep()) {
      const std::int64_t number = query.getColumn(0).getInt64();
      if (rounds.empty() || rounds.back().first != number) rounds.push_back({number, {}});
      rounds.back().second.push_back(state_->event_at(query));
    }
    return rounds;
  });
}

Store::Imported Store::import(std::span<const Event> events) {
  return state_->write([&] {
    Imported done;
    for (const Event& event : events) {
      std::optional<std::int64_t> round = state_->round_of(event.round_uid);
      if (!round) {
        round = state_->add_round(event.round_uid, true);
        ++done.rounds;
      }
      ++(state_->add_event(*round, event) ? done.events : done.known);
    }
    return done;
  });
}

}  // namespace gavel::round
