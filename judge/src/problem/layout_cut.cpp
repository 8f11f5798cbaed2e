#include "problem/layout_cut.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gavel::judge {
namespace {

class LineCutter {
 public:
  LineCutter(std::string_view line, const std::vector<Layout::Piece>& pieces,
             const CanBePrinted& can_be_printed)
      : line_(line), pieces_(pieces), can_be_printed_(can_be_printed), ends_(pieces.size()) {}

  std::vector<std::size_t> cut() {
    return cut_from(0, 0) ? std::move(ends_) : std::vector<std::size_t>();
  }

 private:
  /// Whether the pieces from the given one on can be the text from `at` on; fills their ends then.
  bool cut_from(std::size_t piece, std::size_t at) {
    if (piece == pieces_.size()) return at == line_.size();
    if (hopeless_.contains({piece, at})) return false;
    const bool found = pieces_[piece].literal ? cut_literal(piece, at) : cut_named(piece, at);
    if (!found) hopeless_.emplace(piece, at);
    return found;
  }

  bool cut_literal(std::size_t piece, std::size_t at) {
    const std::string& text = pieces_[piece].text;
    return line_.substr(at).starts_with(text) && take(piece, at + text.size());
  }

  bool cut_named(std::size_t piece, std::size_t at) {
    const bool is_ended = piece + 1 < pieces_.size() && pieces_[piece + 1].literal;
    if (!is_ended) return fits(piece, at, line_.size()) && take(piece, line_.size());
    const std::string& literal = pieces_[piece + 1].text;
    for (std::size_t end = line_.find(literal, at); end != std::string_view::npos;
         end = line_.find(literal, end + 1)) {
      if (fits(piece, at, end) && take(piece, end)) return true;
    }
    return false;
  }

  bool fits(std::size_t piece, std::size_t at, std::size_t end) const {
    return can_be_printed_(pieces_[piece], line_.substr(at, end - at));
  }

  bool take(std::size_t piece, std::size_t end) {
    ends_[piece] = end;
    return cut_from(piece + 1, end);
  }

  std::string_view line_;
  const std::vector<Layout::Piece>& pieces_;
  const CanBePrinted& can_be_printed_;
  std::vector<std::size_t> ends_;
  std::set<std::pair<std::size_t, std::size_t>> hopeless_;  // Pieces and places that lead nowhere.
};

}  // namespace

std::vector<std::size_t> cut_line(std::string_view line, const std::vector<Layout::Piece>& pieces,
                                  const CanBePrinted& can_be_printed) {
  return LineCutter(line, pieces, can_be_printed).cut();
}

}  // namespace gavel::judge
