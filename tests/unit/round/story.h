#pragma once

#include <utility>
#include <vector>

#include "gavel/round/round.h"

namespace gavel::testing {

/// A round told event by event, in seconds since its start.
class Story {
 public:
  static constexpr std::int64_t kStart = 1'795'510'800;  ///< 2026-11-24 09:00:00 UTC

  Story() : Story(round::EventData(), kStart) {}
  static Story with(round::EventData started) { return {std::move(started), kStart}; }
  Story(round::EventData started, std::int64_t start) : start_(start) {
    round::EventData data = {{"problem", "lru-cache"}, {"topic", "caching"}, {"mode", "practice"},
                             {"minutes", "35"}};
    for (auto& [key, value] : started) data[key] = value;
    at(0, round::EventKind::kRoundStarted, data);
  }

  Story& at(std::int64_t second, round::EventKind kind, round::EventData data = {}) {
    events_.push_back({.kind = kind,
                       .at = time(second),
                       .data = std::move(data),
                       .uid = "e" + std::to_string(events_.size()),
                       .round_uid = "r"});
    return *this;
  }

  Story& gate(std::int64_t second, const std::string& gate, round::EventData answer = {}) {
    answer["gate"] = gate;
    return at(second, round::EventKind::kGateAnswered, std::move(answer));
  }

  Story& submit(std::int64_t second, const std::string& verdict, round::EventData more = {}) {
    more["verdict"] = verdict;
    return at(second, round::EventKind::kSubmitted, std::move(more));
  }

  [[nodiscard]] round::TimePoint time(std::int64_t second) const {
    return round::TimePoint(std::chrono::seconds(start_ + second));
  }
  [[nodiscard]] round::Round round(std::int64_t number = 1) const {
    return gavel::round::fold(number, events_);
  }

 private:
  std::int64_t start_;
  std::vector<round::Event> events_;
};

}  // namespace gavel::testing
