#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "gavel/round/event.h"

namespace gavel::round {

/// All rounds of one user, in an SQLite file. Events can be added, never changed or removed. An
/// event whose adding has returned survives the death of the process and a loss of power. Several
/// processes may use one file at a time; one object belongs to one thread.
///
/// Every function throws StoreError.
class Store {
 public:
  /// Opens the file, or makes it and its folder. A file that is no database of gavel's, is damaged,
  /// or was written by a later gavel is refused and left untouched.
  explicit Store(const std::filesystem::path& file);
  ~Store();
  Store(Store&&) noexcept;

  /// Begins a round; its number, or nothing when another one is open (whoever opened it).
  [[nodiscard]] std::optional<std::int64_t> start(const Event& started);

  /// Adds to a round. False, and nothing is added, when that round has ended: then only a rating or
  /// a self-check may follow.
  [[nodiscard]] bool append(std::int64_t round, const Event& event);

  /// The round that has begun here and not ended.
  [[nodiscard]] std::optional<std::int64_t> open_round() const;

  /// The events of a round in the order in which they were added; empty when there is none.
  [[nodiscard]] std::vector<Event> events(std::int64_t round) const;

  /// All rounds, oldest first.
  [[nodiscard]] std::vector<std::pair<std::int64_t, std::vector<Event>>> rounds() const;

  struct Imported {
    int rounds = 0, events = 0;  ///< New ones.
    int known = 0;               ///< Events that were here already.
  };

  /// Adds events of another machine, all or none. What is here already is skipped, so that importing
  /// twice is the same as importing once. An imported round that has not ended is history, not open.
  Imported import(std::span<const Event> events);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gavel::round
