#include "domain/pattern_program.h"

#include <algorithm>
#include <utility>

#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

// Alternatives that are empty cost steps without making texts longer.
constexpr std::size_t kMaxSteps = 20 * kLongestPatternText;

}  // namespace

/// The steps at which the simulation stands between two bytes.
class PatternProgram::Front {
 public:
  explicit Front(const std::vector<Step>& steps) : steps_(&steps), entered_(steps.size()) {}

  void clear() {
    for (const std::uint32_t step : standing_) entered_[step] = false;
    for (const std::uint32_t step : passed_) entered_[step] = false;
    standing_.clear();
    passed_.clear();
    accepts_ = false;
  }

  /// Enters `step` and whatever is reached from it without reading.
  void enter(std::uint32_t step) {
    pending_.assign(1, step);
    while (!pending_.empty()) {
      const std::uint32_t at = pending_.back();
      pending_.pop_back();
      if (entered_[at]) continue;
      entered_[at] = true;
      const Step& here = (*steps_)[at];
      if (here.kind == Step::Kind::kFork) {
        passed_.push_back(at);
        pending_.push_back(here.next);
        pending_.push_back(here.other);
      } else {
        standing_.push_back(at);
        accepts_ = accepts_ || here.kind == Step::Kind::kAccept;
      }
    }
  }

  [[nodiscard]] const std::vector<std::uint32_t>& standing() const { return standing_; }
  [[nodiscard]] bool accepts() const { return accepts_; }

 private:
  const std::vector<Step>* steps_;
  std::vector<bool> entered_;
  std::vector<std::uint32_t> standing_, passed_, pending_;
  bool accepts_ = false;
};

PatternProgram::PatternProgram(const PatternNode& pattern) {
  append(pattern);
  steps_.push_back({Step::Kind::kAccept, 0, 0});
}

bool PatternProgram::matches(std::string_view text) const {
  Front now(steps_), then(steps_);
  now.enter(0);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    then.clear();
    for (const std::uint32_t at : now.standing()) {
      const bool reads =
          steps_[at].kind == Step::Kind::kByte && sets_[steps_[at].next].test(byte);
      if (reads) then.enter(at + 1);
    }
    if (then.standing().empty()) return false;
    std::swap(now, then);
  }
  return now.accepts();
}

void PatternProgram::append(const PatternNode& node) {
  if (steps_.size() > kMaxSteps) {
    throw SyntaxError{0, 1, "the pattern is too large once its counts are written out",
                      "use smaller counts, or fewer alternatives inside a counted group"};
  }
  switch (node.kind) {
    case PatternNode::Kind::kBytes: {
      std::bitset<256> set;
      for (const unsigned char byte : node.bytes) set.set(byte);
      const auto same = std::find(sets_.begin(), sets_.end(), set);
      steps_.push_back({Step::Kind::kByte, static_cast<std::uint32_t>(same - sets_.begin()), 0});
      if (same == sets_.end()) sets_.push_back(set);
      break;
    }
    case PatternNode::Kind::kSequence:
      for (const PatternNode& part : node.parts) append(part);
      break;
    case PatternNode::Kind::kChoice: append_choice(node); break;
    case PatternNode::Kind::kRepeat: append_repeat(node); break;
  }
}

std::uint32_t PatternProgram::append_fork(std::uint32_t next, std::uint32_t other) {
  steps_.push_back({Step::Kind::kFork, next, other});
  return size() - 1;
}

void PatternProgram::append_choice(const PatternNode& node) {
  std::vector<std::uint32_t> ends;
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    const bool last = i + 1 == node.parts.size();
    const std::uint32_t fork = last ? 0 : append_fork(size() + 1, 0);
    append(node.parts[i]);
    if (last) break;
    ends.push_back(append_fork(0, 0));
    steps_[fork].other = size();
  }
  for (const std::uint32_t end : ends) steps_[end].next = steps_[end].other = size();
}

// a{1,3} is a(a(a)?)?: each copy that may be missing leads straight to the end.
void PatternProgram::append_repeat(const PatternNode& node) {
  const PatternNode& part = node.parts.front();
  if (part.longest == 0) return;
  for (std::size_t i = 0; i < node.least; ++i) append(part);
  std::vector<std::uint32_t> forks;
  for (std::size_t i = node.least; i < node.most; ++i) {
    forks.push_back(append_fork(size() + 1, 0));
    append(part);
  }
  for (const std::uint32_t fork : forks) steps_[fork].other = size();
}

}  // namespace gavel::judge
