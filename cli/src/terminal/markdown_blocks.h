#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/style.h"
#include "terminal/table.h"

namespace gavel::cli::terminal {

/// Lays out the blocks of a Markdown document as they come: the pen to which the parser's events
/// are dictated.
class MarkdownBlocks {
 public:
  MarkdownBlocks(const Style& style, int width) : style_(style), width_(width) {}

  // Inline text, added to the block that is open.
  void text(std::string_view text);
  void code_text(std::string_view text);
  void line_break();
  void begin_span(Tone tone) { tones_.push_back(tone); }
  void end_span();
  void begin_code_span();
  void end_code_span();

  // Blocks with text of their own.
  void end_paragraph();
  void end_heading();
  void begin_code_block() { in_code_block_ = true; }
  void end_code_block();
  void rule();

  // Blocks that hold others.
  void begin_list(std::optional<unsigned> first_number, bool tight);
  void end_list();
  void begin_item();
  void end_item();
  void begin_quote();
  void end_quote();

  void begin_table() { table_.emplace(); }
  void end_cell(Align align, bool heading);
  void end_row();
  void end_table();

  [[nodiscard]] std::string take();

 private:
  struct Margin {
    std::string first, rest;
    bool used = false;
  };
  struct List {
    std::optional<unsigned> number;
    bool tight = true;
  };
  struct TableText {
    std::vector<Column> columns;
    std::vector<std::string> cells;
    std::vector<std::vector<std::string>> rows;
  };

  void add_words(std::string_view text);
  void add_styled(std::string_view words);
  void flush_text();
  void line(std::string_view text);
  void separate();
  [[nodiscard]] int room() const;
  [[nodiscard]] std::string safe(std::string_view text) const;

  Style style_;
  int width_;
  std::string out_;
  std::string inline_;
  std::string code_;
  std::vector<Tone> tones_;
  std::vector<Margin> margins_;
  std::vector<List> lists_;
  std::optional<TableText> table_;
  bool in_code_block_ = false;
  bool blank_needed_ = false;
};

}  // namespace gavel::cli::terminal
