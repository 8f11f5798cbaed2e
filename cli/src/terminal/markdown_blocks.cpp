#include "terminal/markdown_blocks.h"

#include <algorithm>

#include "terminal/ascii.h"
#include "terminal/escape.h"
#include "terminal/wrap.h"

namespace gavel::cli::terminal {
namespace {

constexpr int kLeastRoom = 8;
constexpr std::string_view kCodeIndent = "    ";

}  // namespace

std::string MarkdownBlocks::safe(std::string_view text) const {
  std::string printable = escaped(text, style_.ascii());
  return style_.ascii() ? ascii_only(printable) : printable;
}

void MarkdownBlocks::text(std::string_view text) {
  add_words(safe(text));
}

void MarkdownBlocks::code_text(std::string_view text) {
  if (in_code_block_) {
    code_ += text;
  } else {
    add_words(safe(text));
  }
}

// Words carry their colours one by one, so that lines can be broken between any two of them.
void MarkdownBlocks::add_words(std::string_view text) {
  while (!text.empty()) {
    const std::size_t space = std::min(text.find_first_of(" \n"), text.size());
    if (space > 0) add_styled(text.substr(0, space));
    const bool after_space = !inline_.empty() && inline_.back() == ' ';
    if (space < text.size() && !after_space) inline_ += ' ';
    text.remove_prefix(std::min(space + 1, text.size()));
  }
}

void MarkdownBlocks::add_styled(std::string_view words) {
  std::string styled(words);
  for (auto tone = tones_.rbegin(); tone != tones_.rend(); ++tone) styled = style_(*tone, styled);
  inline_ += styled;
}

void MarkdownBlocks::line_break() {
  inline_ += '\n';
}

void MarkdownBlocks::end_span() {
  if (!tones_.empty()) tones_.pop_back();
}

void MarkdownBlocks::begin_code_span() {
  if (!style_.color()) inline_ += '`';
  begin_span(Tone::kCode);
}

void MarkdownBlocks::end_code_span() {
  end_span();
  if (!style_.color()) inline_ += '`';
}

int MarkdownBlocks::room() const {
  int margin = 0;
  for (const Margin& part : margins_) margin += display_width(part.rest);
  return std::max(width_ - margin, kLeastRoom);
}

void MarkdownBlocks::line(std::string_view text) {
  for (Margin& margin : margins_) {
    out_ += margin.used ? margin.rest : margin.first;
    margin.used = true;
  }
  out_ += text;
  while (!out_.empty() && out_.back() == ' ') out_.pop_back();
  out_ += '\n';
}

// An empty line between two blocks, with the margins of what both stand in.
void MarkdownBlocks::separate() {
  if (blank_needed_ && !out_.empty()) {
    for (const Margin& margin : margins_) {
      if (!margin.used) break;
      out_ += margin.rest;
    }
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    out_ += '\n';
  }
  blank_needed_ = false;
}

void MarkdownBlocks::flush_text() {
  if (inline_.empty()) return;
  separate();
  for (const std::string& text : wrapped(inline_, room())) line(text);
  inline_.clear();
}

void MarkdownBlocks::end_paragraph() {
  flush_text();
  blank_needed_ = true;
}

void MarkdownBlocks::end_heading() {
  end_paragraph();
}

void MarkdownBlocks::end_code_block() {
  in_code_block_ = false;
  separate();
  while (!code_.empty() && code_.back() == '\n') code_.pop_back();
  std::string_view rest = code_;
  while (true) {
    const std::size_t end = rest.find('\n');
    const std::string shown = safe(rest.substr(0, end));
    line(std::string(kCodeIndent) + style_(Tone::kCode, shown));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  code_.clear();
  blank_needed_ = true;
}

void MarkdownBlocks::rule() {
  separate();
  std::string dashes;
  for (int i = 0; i < std::min(room(), 40); ++i) dashes += style_.marks().line;
  line(style_(Tone::kDim, dashes));
  blank_needed_ = true;
}

void MarkdownBlocks::begin_list(std::optional<unsigned> first_number, bool tight) {
  flush_text();
  if (!lists_.empty() && lists_.back().tight) blank_needed_ = false;
  lists_.push_back({first_number, tight});
}

void MarkdownBlocks::end_list() {
  if (!lists_.empty()) lists_.pop_back();
  blank_needed_ = lists_.empty() || !lists_.back().tight;
}

void MarkdownBlocks::begin_item() {
  if (lists_.empty()) lists_.push_back({});
  List& list = lists_.back();
  std::string mark(style_.marks().bullet);
  if (list.number) mark = std::to_string((*list.number)++) + '.';
  mark += ' ';
  margins_.push_back({mark, std::string(static_cast<std::size_t>(display_width(mark)), ' ')});
}

void MarkdownBlocks::end_item() {
  flush_text();
  if (!margins_.back().used) line("");  // an item without text
  margins_.pop_back();
  blank_needed_ = !lists_.empty() && !lists_.back().tight;
}

void MarkdownBlocks::begin_quote() {
  separate();
  const std::string bar = style_(Tone::kDim, style_.marks().bar) + ' ';
  margins_.push_back({bar, bar});
}

void MarkdownBlocks::end_quote() {
  margins_.pop_back();
  blank_needed_ = true;
}

void MarkdownBlocks::end_cell(Align align, bool heading) {
  if (!table_) return;
  if (heading) {
    table_->columns.push_back({inline_, align, false});
  } else {
    table_->cells.push_back(inline_);
  }
  inline_.clear();
}

void MarkdownBlocks::end_row() {
  if (!table_ || table_->cells.empty()) return;  // the row of headings
  table_->rows.push_back(std::move(table_->cells));
  table_->cells.clear();
}

void MarkdownBlocks::end_table() {
  if (!table_) return;
  separate();
  if (!table_->columns.empty()) table_->columns.back().flexible = true;
  Table table(std::move(table_->columns));
  for (auto& row : table_->rows) table.add(std::move(row));
  const std::string text = table.text(style_, room());
  std::string_view rest = text;
  for (std::size_t end = 0; (end = rest.find('\n')) != std::string_view::npos;) {
    line(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  }
  table_.reset();
  blank_needed_ = true;
}

std::string MarkdownBlocks::take() {
  flush_text();
  return std::move(out_);
}

}  // namespace gavel::cli::terminal
