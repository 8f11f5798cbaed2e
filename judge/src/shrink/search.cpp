#include "shrink/search.h"

#include <algorithm>

#include "shrink/repair.h"

namespace gavel::judge::shrinking {
namespace {

// A batch costs two processes: worth filling, unless its cases are large.
constexpr std::size_t kFirstBatch = 8;
constexpr std::size_t kLargestBatch = 32;
constexpr std::size_t kCellsInBatch = 200'000;
constexpr std::size_t kCellsRemembered = 300;

std::size_t batch_limit(std::size_t wanted, std::size_t cells) {
  return std::clamp<std::size_t>(kCellsInBatch / (cells + 1), 1, wanted);
}

}  // namespace

Search::Search(const Problem& problem, const DomainCase& failing, const StillFails& still_fails,
               const IsValid& is_valid, const ShrinkBudget& budget)
    : problem_(problem),
      still_fails_(still_fails),
      is_valid_(is_valid),
      budget_(budget),
      end_(std::chrono::steady_clock::now() + budget.time),
      current_(failing),
      size_(measure(problem, current_)) {}

bool Search::exhausted() const {
  return runs_ >= budget_.runs || std::chrono::steady_clock::now() >= end_;
}

bool Search::is_smaller(DomainCase& candidate) {
  const Measure size = measure(problem_, candidate);
  if (size != size_) return size < size_;
  return earlier_text(problem_, candidate, current_);
}

bool Search::worth_running(DomainCase& candidate) {
  repair(problem_, candidate);
  return is_smaller(candidate) &&
         std::find(passed_.begin(), passed_.end(), candidate) == passed_.end() &&
         is_valid_(candidate);
}

void Search::remember(DomainCase candidate) {
  if (size_.cells <= kCellsRemembered) passed_.push_back(std::move(candidate));
}

std::optional<std::size_t> Search::run(Batch& batch) {
  if (batch.cases.empty()) return std::nullopt;
  const std::optional<std::size_t> hit = still_fails_(batch.cases);
  const std::size_t looked_at = hit ? *hit + 1 : batch.cases.size();
  runs_ += static_cast<int>(looked_at);
  for (std::size_t i = 0; i < (hit ? *hit : looked_at); ++i) remember(std::move(batch.cases[i]));
  if (!hit) return std::nullopt;
  current_ = std::move(batch.cases[*hit]);
  size_ = measure(problem_, current_);
  ++adopted_;
  return batch.indexes[*hit];
}

std::optional<std::size_t> Search::adopt_first(std::size_t count, const Make& make) {
  std::size_t wanted = kFirstBatch;
  Batch batch;
  for (std::size_t i = 0; i < count && !exhausted(); ++i) {
    std::optional<DomainCase> candidate = make(i);
    if (candidate && worth_running(*candidate)) {
      batch.cases.push_back(std::move(*candidate));
      batch.indexes.push_back(i);
    }
    const auto left = static_cast<std::size_t>(budget_.runs - runs_);
    const bool full = batch.cases.size() >= std::min(left, batch_limit(wanted, size_.cells));
    if (!full && i + 1 < count) continue;
    if (const auto hit = run(batch)) return hit;
    batch = {};
    wanted = std::min(wanted * 2, kLargestBatch);
  }
  return std::nullopt;
}

}  // namespace gavel::judge::shrinking
