#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/round/clock.h"
#include "gavel/round/round.h"

#include "look.h"

namespace gavel::cli {

/// The lines below a session: a rule, the clock with what needs saying, the keys. Each fits the
/// width.
[[nodiscard]] std::vector<std::string> footer_lines(const round::Round& round,
                                                    const round::Clock& clock, const Look& look);

/// Lines that are redrawn in place at the bottom of what has been printed; scrollback keeps
/// everything else. Erase it before anything else is printed.
class Footer {
 public:
  using Write = std::function<void(std::string_view)>;

  /// `write` may be empty: then nothing is ever shown.
  explicit Footer(Write write) : write_(std::move(write)) {}
  ~Footer() { erase(); }
  Footer(const Footer&) = delete;
  Footer& operator=(const Footer&) = delete;

  /// Draws the lines unless they stand there already.
  void show(const std::vector<std::string>& lines);
  void erase();

 private:
  Write write_;
  std::vector<std::string> shown_;
};

}  // namespace gavel::cli
