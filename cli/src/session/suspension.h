#pragma once

namespace gavel::cli {

/// Ctrl-Z while a program has changed the terminal: as long as suspensions are held, it is only
/// noted, so that the terminal can be given back before the program stops.
class Suspension {
 public:
  Suspension() = default;
  ~Suspension() { let_go(); }
  Suspension(const Suspension&) = delete;
  Suspension& operator=(const Suspension&) = delete;

  void hold();
  void let_go();

  /// Whether Ctrl-Z came since the last call.
  [[nodiscard]] bool take();

  /// Stops the process as Ctrl-Z would have; returns when it goes on (`fg`). Call it let go.
  static void stop();

 private:
  bool held_ = false;
};

}  // namespace gavel::cli
