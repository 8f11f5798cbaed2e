#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "gavel/sandbox/bytes.h"
#include "gavel/sandbox/conversation.h"

#include "talk_ends.h"

namespace gavel::sandbox {

/// Passes on what two programs say to each other, and remembers the end of it. The programs are not
/// joined directly: then nobody could tell afterwards who said what, or who ended first. One learns
/// of the other's end only from here, and only after has_ended() was called for it.
class Relay {
 public:
  /// Throws SandboxError.
  explicit Relay(std::array<Bytes, 2> output_limits);

  [[nodiscard]] TalkEnds& ends(std::size_t side) { return ends_[side]; }
  /// Asks a program to stop: the flag for its supervisor, and how to set it.
  [[nodiscard]] const std::atomic<bool>& stop_flag(std::size_t side) const { return stop_[side]; }
  void stop(std::size_t side) { stop_[side].store(true); }
  void has_ended(std::size_t side) { ended_[side].store(true); }

  /// Passes on until both have ended, in a thread of its own. When `cancel` becomes true both are
  /// asked to stop. Throws SandboxError.
  void run(const std::atomic<bool>* cancel);

  // After run():
  [[nodiscard]] std::uint64_t total(std::size_t side) const { return ways_[side].total; }
  [[nodiscard]] std::vector<SpokenLine> take_lines();

  [[nodiscard]] bool over_limit(std::size_t side) const { return over_limit_[side].load(); }

 private:
  using Clock = std::chrono::steady_clock;

  /// From one program to the other.
  struct Way {
    UniqueFd from, to;
    std::string pending;  ///< Read and not yet written.
    std::string line;     ///< Said and not yet ended.
    std::uint64_t total = 0;
    Clock::time_point silent_since{};  ///< When `from` ended.
  };

  void wait();
  void read(std::size_t side);
  void write(std::size_t side);
  void close_when_over(std::size_t side);
  void remember(std::size_t side, std::string_view text);
  void add_line(std::size_t side, bool complete);

  std::array<Bytes, 2> limits_;
  std::array<TalkEnds, 2> ends_;
  std::array<Way, 2> ways_;
  std::array<std::atomic<bool>, 2> stop_{}, ended_{}, over_limit_{};
  std::deque<SpokenLine> lines_;
};

}  // namespace gavel::sandbox
