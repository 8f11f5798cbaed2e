#include "case_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/evaluate.h"
#include "domain/generate.h"
#include "gavel/judge/input_error.h"
#include "cases/domain_input.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kAhead = 4096;
// So many refusals in a row say that it is the domain and not a rare profile.
constexpr std::uint64_t kHopeless = 200;

// Sizes up to here come one after the other; then they grow slowly.
constexpr std::uint64_t kQuickSizes = 16;

/// An argument by itself: of the function, of the constructor, or a value of a text.
bool is_single_number(const Problem& problem, const DomainSpec& line) {
  const bool whole = line.type.kind == TypeKind::kInt || line.type.kind == TypeKind::kLong;
  if (!whole || line.is_size || !line.record.empty() || !line.bounds.range) return false;
  if (problem.kind != Kind::kClass) return true;
  const std::vector<Parameter>& made_with = problem.entry.methods.front().parameters;
  return std::any_of(made_with.begin(), made_with.end(),
                     [&](const Parameter& parameter) { return parameter.name == line.name; });
}

/// Limits, gaps and windows near zero or the low end of their ranges: a handful of elements rarely gets
/// anywhere near a large one.
std::vector<DomainOverride> small_numbers(const Problem& problem, std::int64_t size) {
  std::vector<DomainOverride> overrides;
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (!is_single_number(problem, line)) continue;
    const auto low = constant_whole(line.bounds.range->low);
    const auto high = constant_whole(line.bounds.range->high);
    if (!low || !high || *high <= 0) continue;
    Expression bottom, top;
    bottom.number = *low < 0 ? std::max(*low, -size) : *low;
    top.number = std::min(*high, std::max<std::int64_t>(*low, 0) + size);
    DomainOverride narrowed;
    narrowed.line = line.name;
    narrowed.range = Range{bottom, top};
    overrides.push_back(std::move(narrowed));
  }
  return overrides;
}

}  // namespace

std::int64_t stress_size(std::uint64_t round) {
  if (round <= kQuickSizes) return 2 + static_cast<std::int64_t>(round);
  return 2 + static_cast<std::int64_t>(kQuickSizes) +
         static_cast<std::int64_t>(std::sqrt(static_cast<double>(round - kQuickSizes)));
}

std::vector<std::string> CaseStream::turns(const std::string& profile) const {
  if (!profile.empty()) return {profile};
  std::vector<std::string> all = {""};
  for (const DomainProfile& own : problem_.input_domain->profiles) all.push_back(own.name);
  for (const std::string& name : builtin_profiles()) all.push_back(name);
  return all;
}

CaseStream::CaseStream(const Problem& problem, std::uint64_t seed, const std::string& profile)
    : problem_(problem), seed_(seed), profiles_(turns(profile)) {
  thread_ = std::thread([this] { draw_all(); });
}

CaseStream::~CaseStream() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void CaseStream::draw_one(std::uint64_t index) {
  StressCase drawn{.index = index};
  drawn.profile = profiles_[(index - 1) % profiles_.size()];
  const std::uint64_t round = (index - 1) / profiles_.size();
  drawn.size = stress_size(round);
  std::exception_ptr refusal;
  try {
    const DomainCase input =
        generate(problem_, {.label = fmt::format("stress {}", seed_),
                            .index = index,
                            .profile = drawn.profile,
                            .overrides = round % 4 == 3 ? std::vector<DomainOverride>()
                                                        : small_numbers(problem_, drawn.size / 2),
                            .longest = drawn.size});
    drawn.test.input = to_case_input(problem_, input);
    drawn.test.name = fmt::format("case {}", index);
    drawn.test.group = Group::kOwn;
  } catch (...) {
    refusal = std::current_exception();
  }
  const std::lock_guard lock(mutex_);
  ++drawn_;
  refused_ = refusal ? refused_ + 1 : 0;
  if (refusal) {
    refusal_ = refusal;
  } else {
    ready_.push_back(std::move(drawn));
  }
}

void CaseStream::draw_all() {
  for (std::uint64_t index = 1;; ++index) {
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return stop_ || ready_.size() < kAhead; });
      if (stop_ || refused_ >= kHopeless) break;
    }
    draw_one(index);
    changed_.notify_all();
  }
}

std::vector<StressCase> CaseStream::take(std::size_t count) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return ready_.size() >= count || refused_ >= kHopeless; });
  if (ready_.empty() && refusal_) std::rethrow_exception(refusal_);
  std::vector<StressCase> cases;
  while (!ready_.empty() && cases.size() < count) {
    cases.push_back(std::move(ready_.front()));
    ready_.pop_front();
  }
  lock.unlock();
  changed_.notify_all();
  return cases;
}

}  // namespace gavel::judge
