#include "round/round_book.h"

#include <fmt/format.h>
#include <time.h>

#include "command_error.h"
#include "gavel/round/clock.h"
#include "gavel/round/store_error.h"
#include "output.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

tm local_time(round::TimePoint time) {
  const time_t seconds = std::chrono::system_clock::to_time_t(
      std::chrono::time_point_cast<std::chrono::system_clock::duration>(time));
  tm local{};
  localtime_r(&seconds, &local);
  return local;
}

std::string formatted(round::TimePoint time, const char* format) {
  const tm local = local_time(time);
  char text[64];
  return {text, strftime(text, sizeof text, format, &local)};
}

}  // namespace

round::TimePoint current_time() {
  return std::chrono::time_point_cast<round::Milliseconds>(std::chrono::system_clock::now());
}

round::Day local_day(round::TimePoint time) {
  const tm local = local_time(time);
  return std::chrono::year(local.tm_year + 1900) /
         std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)) /
         std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

std::string day_text(round::TimePoint time) {
  std::string text = formatted(time, "%d %b");
  if (text[0] == '0') text.erase(0, 1);
  return text;
}

std::string time_text(round::TimePoint time) { return formatted(time, "%Y-%m-%d %H:%M"); }

std::string minute_text(round::TimePoint time) { return formatted(time, "%Y-%m-%dT%H%M"); }

std::filesystem::path history_file() { return data_home() / "gavel.db"; }

std::optional<round::Round> RoundBook::open() const {
  const auto number = store_.open_round();
  if (!number) return std::nullopt;
  return round::fold(*number, store_.events(*number));
}

round::Round RoundBook::require_open() const {
  if (auto found = open()) return *found;
  throw CommandError(ExitCode::kNotFound, "C020", "no round is open",
                     "begin one with `gavel start ID`, or `gavel start next`");
}

round::Round RoundBook::find(std::int64_t number) const {
  const std::vector<round::Event> events = store_.events(number);
  if (!events.empty()) return round::fold(number, events);
  throw CommandError(ExitCode::kNotFound, "C021", fmt::format("no such round: {}", number),
                     "`gavel history` lists them");
}

std::vector<round::Round> RoundBook::all() const {
  std::vector<round::Round> rounds;
  for (const auto& [number, events] : store_.rounds()) rounds.push_back(round::fold(number, events));
  return rounds;
}

round::Round RoundBook::begin(round::EventData started) {
  const auto number = store_.start({.kind = round::EventKind::kRoundStarted,
                                    .at = current_time(),
                                    .data = std::move(started)});
  if (!number) {
    throw CommandError(ExitCode::kUsage, "C022", "another round is open",
                       "`gavel start` goes on with it, `gavel end` ends it");
  }
  return find(*number);
}

void RoundBook::add(std::int64_t number, round::EventKind kind, round::EventData data) {
  if (store_.append(number, {.kind = kind, .at = current_time(), .data = std::move(data)})) return;
  throw CommandError(ExitCode::kRoundOver, "C023", fmt::format("round {} has ended", number),
                     fmt::format("see `gavel report {}`", number));
}

std::string clock_phrase(const round::Round& round, round::Milliseconds at) {
  if (round.budget.count() == 0) return "at " + round::clock_text(at);
  return fmt::format("at {} of {}{}", round::clock_text(at), round::clock_text(round.budget),
                     at > round.budget ? ", over time" : "");
}

std::optional<RoundBook> existing_book(const Context& context) {
  std::error_code error;
  if (!std::filesystem::exists(history_file(), error)) return std::nullopt;
  try {
    return RoundBook();
  } catch (const round::StoreError& damage) {
    advise(context, fmt::format("not recorded: {}\n  {}", damage.what(), damage.help()));
    return std::nullopt;
  }
}

}  // namespace gavel::cli
