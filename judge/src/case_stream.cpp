#include "case_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "cases/domain_input.h"
#include "cases/generated_tests.h"
#include "domain/evaluate.h"
#include "domain/generate.h"
#include "domain/sizes.h"
#include "gavel/judge/input_error.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kAhead = 4096;
// So many refusals in a row say that it is the domain and not a rare profile.
constexpr std::uint64_t kHopeless = 200;
// What is drawn beyond the bounds costs little, and the next round is as likely to fit.
constexpr std::uint64_t kTooLargeInARow = 5000;

// Sizes up to here come one after the other; then they grow slowly.
constexpr std::uint64_t kQuickSizes = 16;

// Between two profiles so many cases of the author's small tests, of which a share has the author's
// sizes: they find far more than profiles and the smallest sizes do (bench_shrink --kills).
constexpr int kSmallTests = 5, kOwnSizes = 4;

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

bool keeps(const Problem& problem, const DomainCase& input, const CaseStream::Bounds& at_most) {
  if (at_most.empty()) return true;
  const std::vector<RecoveredSize> sizes = recover_sizes(problem, input);
  return std::all_of(at_most.begin(), at_most.end(), [&](const auto& bound) {
    const Value* argument = input.find(bound.first);
    if (argument != nullptr && argument->is_integer() && argument->as_integer() > bound.second) {
      return false;
    }
    return std::none_of(sizes.begin(), sizes.end(), [&](const RecoveredSize& size) {
      return size.name == bound.first && size.value > bound.second;
    });
  });
}

/// A list is rarely longer than the smallest bound allows, then; what is longer is left out.
std::int64_t smallest(const CaseStream::Bounds& at_most, std::int64_t size) {
  for (const auto& [name, most] : at_most) size = std::min(size, most);
  return size;
}

}  // namespace

std::int64_t stress_size(std::uint64_t round) {
  if (round <= kQuickSizes) return 2 + static_cast<std::int64_t>(round);
  return 2 + static_cast<std::int64_t>(kQuickSizes) +
         static_cast<std::int64_t>(std::sqrt(static_cast<double>(round - kQuickSizes)));
}

/// The author knows which arguments make small cases interesting, and which sizes: by turns theirs,
/// and ours, which grow.
std::vector<CaseStream::Turn> CaseStream::small_tests() const {
  std::vector<Turn> all;
  for (std::size_t i = 0; i < problem_.tests.size(); ++i) {
    const TestSpec& spec = problem_.tests[i];
    if (spec.source != TestSpec::Source::kGenerated || spec.group == Group::kScale) continue;
    GenerateRequest request = tests_of_spec(problem_, i).at(0).request;
    for (int times = 0; times < kOwnSizes; ++times) {
      all.push_back({request.profile, request.overrides, true});
    }
    std::erase_if(request.overrides, [&](const DomainOverride& change) {
      const DomainSpec* line = problem_.input_domain->find(change.line);
      return line && line->is_size;
    });
    all.push_back({request.profile, std::move(request.overrides), false});
  }
  if (all.empty()) all.emplace_back();
  return all;
}

std::vector<CaseStream::Turn> CaseStream::turns(const std::string& profile) const {
  if (!profile.empty()) return {{profile, {}, false}};
  std::vector<std::string> profiles = {""};
  for (const DomainProfile& own : problem_.input_domain->profiles) profiles.push_back(own.name);
  for (const std::string& name : builtin_profiles()) profiles.push_back(name);
  const std::vector<Turn> small = small_tests();
  std::vector<Turn> all;
  std::size_t next = 0;
  for (const std::string& name : profiles) {
    all.push_back({name, {}, false});
    for (int i = 0; i < kSmallTests; ++i) all.push_back(small[next++ % small.size()]);
  }
  return all;
}

CaseStream::CaseStream(const Problem& problem, std::uint64_t seed, const std::string& profile,
                       Bounds at_most)
    : problem_(problem), seed_(seed), at_most_(std::move(at_most)), turns_(turns(profile)) {
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
  const Turn& turn = turns_[(index - 1) % turns_.size()];
  drawn.profile = turn.profile;
  const std::uint64_t round = (index - 1) / turns_.size();
  drawn.size = smallest(at_most_, stress_size(round));
  std::exception_ptr refusal;
  bool fits = false;
  try {
    GenerateRequest request{.label = fmt::format("stress {}", seed_), .index = index};
    request.profile = turn.profile;
    request.overrides = turn.overrides;
    if (!turn.own_sizes) request.longest = drawn.size;
    if (turn.overrides.empty() && round % 4 != 3) {
      request.overrides = small_numbers(problem_, drawn.size / 2);
    }
    const DomainCase input = generate(problem_, request);
    fits = keeps(problem_, input, at_most_);
    drawn.test.input = to_case_input(problem_, input);
    drawn.test.name = fmt::format("case {}", index);
    drawn.test.group = Group::kOwn;
  } catch (...) {
    refusal = std::current_exception();
  }
  const std::lock_guard lock(mutex_);
  refused_ = refusal ? refused_ + 1 : 0;
  too_large_ = fits ? 0 : too_large_ + 1;
  if (refusal) refusal_ = refusal;
  if (fits) ready_.push_back(std::move(drawn));
  over_ = refused_ >= kHopeless || too_large_ >= kTooLargeInARow;
}

void CaseStream::draw_all() {
  for (std::uint64_t index = 1;; ++index) {
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return stop_ || ready_.size() < kAhead; });
      if (stop_ || over_) break;
    }
    draw_one(index);
    changed_.notify_all();
  }
}

std::vector<StressCase> CaseStream::take(std::size_t count) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return ready_.size() >= count || over_; });
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
