#pragma once

#include <chrono>
#include <optional>

namespace gavel::cli {

/// Makes one event of a burst: ready once nothing has come for a while. Editors write, rename and
/// write again within milliseconds; the last one counts.
class Debounce {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit Debounce(std::chrono::milliseconds quiet) : quiet_(quiet) {}

  void note(Time now) { ready_at_ = now + quiet_; }

  /// Whether the burst is over; true once for each burst.
  [[nodiscard]] bool take(Time now) {
    if (!ready_at_ || now < *ready_at_) return false;
    ready_at_.reset();
    return true;
  }

  /// How long until take() can be true; nothing while nothing is expected.
  [[nodiscard]] std::optional<std::chrono::milliseconds> wait(Time now) const {
    if (!ready_at_) return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*ready_at_ - now);
    return left.count() > 0 ? left : std::chrono::milliseconds(0);
  }

 private:
  std::chrono::milliseconds quiet_;
  std::optional<Time> ready_at_;
};

}  // namespace gavel::cli
