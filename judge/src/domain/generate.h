#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Changes whenever the same request may give another case than before: whatever remembers cases must
/// remember it with them.
inline constexpr std::uint64_t kGeneratorVersion = 1;

/// What is to be drawn.
struct GenerateRequest {
  std::string label;                      ///< Part of the seed: the test's name.
  std::uint64_t index = 0;                ///< Part of the seed: which of `count`.
  std::string profile;                    ///< Built-in or the problem's own; empty: none.
  std::vector<DomainOverride> overrides;  ///< On top of the profile: `n: max`, `k: 1..6`.
  /// No size and no length above this unless it must or an override says so: for small cases.
  std::optional<std::int64_t> longest;
};

/// How drawing went.
struct GenerateReport {
  int attempts = 0;        ///< Whole cases drawn until one kept every relation.
  std::string rejected_by; ///< The relation that refused most of them; empty when none did.
};

/// The built-in profiles, which every domain has: min max edge constant ascending descending
/// few-distinct skewed alternating null-heavy.
[[nodiscard]] const std::vector<std::string>& builtin_profiles();

/// Draws one valid input: the same bytes for the same (problem id, domain, request) on every machine.
/// Each value has a random stream of its own, keyed by its path, so that a new field does not
/// reshuffle the others. Throws InputError (at the line to blame) when the domain admits none within
/// the attempts allowed: the author's fault.
[[nodiscard]] DomainCase generate(const Problem& problem, const GenerateRequest& request,
                                  GenerateReport* report = nullptr);

/// The same; nothing where generate() would throw. For requests that the domain need not admit, such
/// as a bound that `where` keeps every input away from.
[[nodiscard]] std::optional<DomainCase> try_generate(const Problem& problem,
                                                     const GenerateRequest& request);

}  // namespace gavel::judge
