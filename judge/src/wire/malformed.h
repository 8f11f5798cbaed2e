#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace gavel::judge::wire {

/// Bytes from the box do not mean what the declared type says. Never leaves the wire stage: it
/// becomes Transcript::violation.
class Malformed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Bounds what one answer may cost gavel itself: a forged answer could otherwise turn each of its
/// bytes into a Value forty times as large, or nest until gavel's own stack ends.
class Budget {
 public:
  static constexpr std::size_t kMostValues = std::size_t{1} << 24;
  static constexpr int kDeepest = 2000;

  void spend(std::size_t values) {
    if (values > kMostValues - spent_) throw Malformed("the answer holds too many values");
    spent_ += values;
  }

  /// One level of nesting, for as long as it lives.
  class Level {
   public:
    explicit Level(Budget& budget) : budget_(budget) {
      if (++budget_.depth_ > kDeepest) throw Malformed("the answer is nested too deeply");
    }
    ~Level() { --budget_.depth_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

   private:
    Budget& budget_;
  };

 private:
  std::size_t spent_ = 0;
  int depth_ = 0;
};

}  // namespace gavel::judge::wire
