#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/validate.h"

namespace gavel::judge {

/// Collects violations, each with the path of the value that is being looked at. The path is only
/// written down when something is found, so that good data costs nothing.
class Findings {
 public:
  explicit Findings(std::size_t at_most) : at_most_(at_most) {}

  /// One step of the path: a name, or an element's index.
  class Step {
   public:
    Step(Findings& findings, std::string_view name) : findings_(findings) {
      findings_.path_.push_back({name, 0});
    }
    Step(Findings& findings, std::size_t index) : findings_(findings) {
      findings_.path_.push_back({{}, index});
    }
    ~Step() { findings_.path_.pop_back(); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    Findings& findings_;
  };

  /// `promise` is the line's name and the kind of promise: add("Event.ts", "range", ...).
  void add(std::string_view line, std::string_view kind, std::string reason);
  /// At a path below the current one, "[3]".
  void add_at(const std::string& below, std::string_view line, std::string_view kind,
              std::string reason);

  [[nodiscard]] bool full() const { return found_.size() >= at_most_; }
  [[nodiscard]] std::vector<Violation> take() { return std::move(found_); }

  /// Stands before every path: "call 4".
  void set_prefix(std::string prefix) { prefix_ = std::move(prefix); }

 private:
  struct Part {
    std::string_view name;  ///< Empty: an index.
    std::size_t index;
  };
  [[nodiscard]] std::string path() const;

  std::size_t at_most_;
  std::vector<Part> path_;
  std::string prefix_;
  std::vector<Violation> found_;
};

}  // namespace gavel::judge
