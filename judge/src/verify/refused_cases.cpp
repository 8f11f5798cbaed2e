// G6: for every promise an input that breaks it, and little else, is made of a valid one and has to be
// refused. A relation that nothing breaks promises nothing: it was meant otherwise, or can go.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include "domain/generate.h"
#include "domain/invalid_cases.h"
#include "domain/validate.h"
#include "verify/check_table.h"
#include "verify/domain_cases.h"

namespace gavel::judge {
namespace {

// Without the relation: of each profile, and of none, which is what meets single values (x != 50).
constexpr std::uint64_t kTries = 20, kPlainTries = 1000;
constexpr std::int64_t kSizes[] = {2, 5, 12, 30};

/// The promises that were broken, each refused; complains of those that were not.
std::set<std::string> break_promises(Verification& v, std::size_t& refused) {
  std::set<std::string> broken, accepted;
  for (const DomainCase& valid : small_cases(v.problem(), v.tests())) {
    for (const InvalidCase& invalid : invalid_cases(v.problem(), valid)) {
      broken.insert(invalid.promise);
      if (!validate(v.problem(), invalid.input).empty()) {
        ++refused;
      } else if (accepted.insert(invalid.promise).second) {
        v.error(place_of_promise(v.problem(), invalid.promise),
                fmt::format("an input that breaks `{}` is accepted", invalid.promise),
                "what this line promises is not checked; say it in another way");
      }
    }
  }
  return broken;
}

/// The problem without one of its relations, so that drawing does not keep it.
Problem without_relation(const Problem& problem, std::size_t index) {
  Domain domain = *problem.input_domain;
  domain.where.erase(domain.where.begin() + static_cast<std::ptrdiff_t>(index));
  Problem relaxed = problem;
  relaxed.input_domain = std::make_shared<const Domain>(std::move(domain));
  return relaxed;
}

std::vector<GenerateRequest> attempts(const Problem& problem) {
  std::vector<std::string> profiles{""};
  for (const std::string& name : builtin_profiles()) profiles.push_back(name);
  std::vector<GenerateRequest> requests;
  for (const std::string& profile : profiles) {
    for (std::uint64_t i = 0; i < (profile.empty() ? kPlainTries : kTries); ++i) {
      GenerateRequest& request = requests.emplace_back();
      request.label = "verify relation";
      request.index = i;
      request.profile = profile;
      request.longest = kSizes[i % std::size(kSizes)];
    }
  }
  // Sums and products may need the largest sizes to get anywhere.
  GenerateRequest& largest = requests.emplace_back();
  largest.label = "verify relation";
  largest.profile = "max";
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (!line.is_size) continue;
    DomainOverride& pinned = largest.overrides.emplace_back();
    pinned.line = line.name;
    pinned.at_most = true;
  }
  return requests;
}

/// Whether the other lines admit anything that the relation forbids.
bool forbids_anything(const Problem& problem, std::size_t index) {
  const Problem relaxed = without_relation(problem, index);
  const std::vector<GenerateRequest> requests = attempts(problem);
  return std::any_of(requests.begin(), requests.end(), [&](const GenerateRequest& request) {
    const auto drawn = try_generate(relaxed, request);
    return drawn && !validate(problem, *drawn).empty();
  });
}

}  // namespace

void check_refused_cases(Verification& v) {
  const Problem& problem = v.problem();
  const std::string unknown = why_no_cases(problem);
  if (!unknown.empty()) return v.skip(unknown);
  std::size_t refused = 0;
  const std::set<std::string> broken = break_promises(v, refused);
  const std::vector<Relation>& relations = problem.input_domain->where;
  for (std::size_t i = 0; i < relations.size() && problem.generator.empty(); ++i) {
    if (broken.contains(fmt::format("where {}", i + 1)) || forbids_anything(problem, i)) continue;
    v.warn(relations[i].place,
           fmt::format("nothing that the other lines admit breaks `{}`", relations[i].text),
           "remove it, or write what was meant");
  }
  v.note(fmt::format("{} promises broken, {} cases refused", broken.size(), refused));
}

}  // namespace gavel::judge
