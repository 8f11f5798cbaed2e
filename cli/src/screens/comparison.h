#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "look.h"

namespace gavel::cli {

/// One line of "what was expected, what came": a call or a line of text.
struct ComparisonRow {
  std::size_t number = 0;
  std::string label;
  std::string expected;
  std::string got;
  bool marked = false;  ///< What the remark is about.
};

struct Comparison {
  std::vector<ComparisonRow> rows;
  std::size_t left_out_before = 0;
  std::size_t left_out_after = 0;
  std::string unit;  ///< "call", "line".
  std::string remark = "first difference";
};

/// Aligned columns with the first difference marked; on a narrow terminal the columns are stacked.
[[nodiscard]] std::string comparison_table(const Comparison& comparison, const Look& look);

struct Labelled {
  std::string label;
  std::string text;
};

/// "  label   text" lines, labels aligned; long text is wrapped under itself, or cut unless `full`.
[[nodiscard]] std::string labelled_lines(const std::vector<Labelled>& lines, const Look& look,
                                         bool full);

/// A labelled block of text of unknown origin: at most `max_lines` lines (head and tail), escaped,
/// with the count of what was left out.
[[nodiscard]] std::string text_block(const std::string& label, const std::string& text,
                                     const Look& look, std::size_t max_lines);

}  // namespace gavel::cli
