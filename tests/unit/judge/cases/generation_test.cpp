#include <cstdint>
#include <set>
#include <string>

#include <fmt/format.h>

#include "cases/value_bytes.h"
#include "domain/generate.h"
#include "domain/ladder.h"
#include "domain/validate.h"
#include "gavel/judge/pack.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

constexpr std::uint64_t kCasesOfEach = 50;
constexpr std::int64_t kSizes[] = {1, 2, 4, 7, 12, 20};

Problem pack_problem(const std::string& topic_and_id) {
  return load_problem(std::filesystem::path(GAVEL_REPOSITORY) / "problems" / topic_and_id);
}

/// Every kind, shape and relation; `gavel verify` draws for all others (G3).
std::vector<Problem> pack_problems() {
  std::vector<Problem> problems;
  for (const char* const name :
       {"caching/lru-cache", "data-transformation/config-deep-diff",
        "log-processing/access-log-summary", "log-processing/error-report",
        "log-processing/merge-shard-logs", "log-processing/merge-shards",
        "log-processing/sessionize-clicks", "log-processing/sessionize-logs",
        "rate-limiting/sliding-window-log", "rate-limiting/token-bucket",
        "scheduling/job-scheduler"}) {
    problems.push_back(pack_problem(name));
  }
  return problems;
}

std::vector<std::string> profiles_of(const Problem& problem) {
  std::vector<std::string> profiles{""};
  for (const std::string& name : builtin_profiles()) profiles.push_back(name);
  for (const DomainProfile& profile : problem.input_domain->profiles) {
    profiles.push_back(profile.name);
  }
  return profiles;
}

GenerateRequest small(const std::string& profile, std::uint64_t index) {
  GenerateRequest request;
  request.label = "property";
  request.index = index;
  request.profile = profile;
  request.longest = kSizes[index % std::size(kSizes)];
  return request;
}

std::string bytes_of(const DomainCase& input) {
  std::string bytes;
  for (const auto& [name, value] : input.values) {
    append_text(bytes, name);
    append_value(bytes, value);
  }
  for (const Call& call : input.calls) {
    append_number(bytes, call.method);
    append_value(bytes, Value(call.arguments));
  }
  return bytes;
}

std::uint64_t fnv1a(const std::string& bytes, std::uint64_t hash = 14695981039346656037ULL) {
  for (const unsigned char c : bytes) hash = (hash ^ c) * 1099511628211ULL;
  return hash;
}

/// Of the first cases of every profile.
std::uint64_t hash_of_cases(const Problem& problem) {
  std::uint64_t hash = fnv1a("");
  for (const std::string& profile : profiles_of(problem)) {
    for (std::uint64_t i = 0; i < std::size(kSizes); ++i) {
      hash = fnv1a(bytes_of(generate(problem, small(profile, i))), hash);
    }
  }
  return hash;
}

}  // namespace

TEST_CASE("every case drawn for a problem of the pack is valid, whatever the profile") {
  for (const Problem& problem : pack_problems()) {
    for (const std::string& profile : profiles_of(problem)) {
      for (std::uint64_t i = 0; i < kCasesOfEach; ++i) {
        const auto found = validate(problem, generate(problem, small(profile, i)));
        INFO(problem.id << ", profile " << profile << ", case " << i);
        const std::string fault =
            found.empty() ? ""
                          : fmt::format("{}: {} ({})", found[0].path, found[0].reason,
                                        found[0].promise);
        CHECK(fault == "");
        if (!found.empty()) break;
      }
    }
  }
}

TEST_CASE("the same request draws the same bytes, another index draws others") {
  for (const Problem& problem : pack_problems()) {
    INFO(problem.id);
    std::set<std::string> different;
    for (std::uint64_t i = 0; i < 20; ++i) {
      GenerateRequest request = small("", i);
      request.longest = 20;
      const std::string bytes = bytes_of(generate(problem, request));
      CHECK(bytes == bytes_of(generate(problem, request)));
      different.insert(bytes);
    }
    CHECK(different.size() >= 15);
  }
}

// Another value means that the problem's domain was edited (then write the new value down), that
// kGeneratorVersion has to grow, or that this machine computes something else than the others do.
TEST_CASE("every machine draws the same cases") {
  CHECK(hash_of_cases(pack_problem("log-processing/sessionize-logs")) ==
        9211773002458474047U);
  CHECK(hash_of_cases(pack_problem("log-processing/access-log-summary")) ==
        15774060510403668822U);
  CHECK(hash_of_cases(pack_problem("rate-limiting/sliding-window-log")) ==
        7677724584897500305U);
}

TEST_CASE("the ladder climbs each axis of the declared cost to its greatest size") {
  const Problem problem = pack_problem("log-processing/sessionize-logs");
  const std::vector<LadderStep> steps = ladder(problem);
  REQUIRE(steps.size() > 5);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    CHECK(steps[i].axis == "n");
    CHECK(steps[i].size > steps[i - 1].size);
    CHECK(steps[i].size <= 2 * steps[i - 1].size + 1);
  }
  CHECK(steps.front().size >= 16);
  CHECK(steps.back().size == 200000);
}

TEST_CASE("a rung of the ladder has the size it says, and is valid") {
  for (const Problem& problem : pack_problems()) {
    for (const LadderStep& step : ladder(problem)) {
      if (step.size > 2000) continue;
      INFO(problem.id << ", " << step.axis << " = " << step.size);
      const DomainCase drawn = generate(problem, step.request);
      CHECK(validate(problem, drawn).empty());
      if (step.axis == problem.calls) {
        CHECK(drawn.calls.size() == static_cast<std::size_t>(step.size) + 1);
      }
    }
  }
}

}  // namespace gavel::judge
