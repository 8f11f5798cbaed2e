#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "context.h"
#include "gavel/round/round.h"
#include "gavel/round/schedule.h"
#include "gavel/round/store.h"

namespace gavel::cli {

/// The moment of the call; everything that needs the time takes it as a parameter from here on.
[[nodiscard]] round::TimePoint current_time();

/// The calendar day of a moment where this machine stands.
[[nodiscard]] round::Day local_day(round::TimePoint time);

/// "24 Nov", "2026-11-24 12:03" and, for file names, "2026-11-24T1203" of a moment, in local time.
[[nodiscard]] std::string day_text(round::TimePoint time);
[[nodiscard]] std::string time_text(round::TimePoint time);
[[nodiscard]] std::string minute_text(round::TimePoint time);

/// Where the history lies: XDG_DATA_HOME/gavel/gavel.db.
[[nodiscard]] std::filesystem::path history_file();

/// The user's rounds. Opened by the commands that need it; throws round::StoreError when the file
/// cannot be used.
class RoundBook {
 public:
  RoundBook() : store_(history_file()) {}

  /// The round that is open, as it stands in the store now.
  [[nodiscard]] std::optional<round::Round> open() const;

  /// As open(), but without one a CommandError says how to begin one.
  [[nodiscard]] round::Round require_open() const;

  /// Throws CommandError when there is none of that number.
  [[nodiscard]] round::Round find(std::int64_t number) const;

  /// Oldest first.
  [[nodiscard]] std::vector<round::Round> all() const;

  /// Begins a round; throws CommandError when another one is open.
  [[nodiscard]] round::Round begin(round::EventData started);

  /// Adds an event that happens now. Throws CommandError when the round has ended meanwhile.
  void add(std::int64_t number, round::EventKind kind, round::EventData data = {});

  [[nodiscard]] round::Store& store() { return store_; }

 private:
  round::Store store_;
};

/// "at 26:41 of 35:00", "at 40:10 of 35:00, over time", "at 3:10" when untimed.
[[nodiscard]] std::string clock_phrase(const round::Round& round, round::Milliseconds at);

/// Opens the history only when there is one: `run` and `submit` outside of any round make none. A
/// history that cannot be read is told to the user, and judging goes on.
[[nodiscard]] std::optional<RoundBook> existing_book(const Context& context);

}  // namespace gavel::cli
