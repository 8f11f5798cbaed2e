// G3: what is drawn from the input keeps every promise, whatever the profile, and so do the tests
// that somebody wrote or a program made. Drawing again and again until `where` holds is slow, and
// what it leaves is not what the shapes say: a relation should leave most of what is drawn.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>

#include "cases/domain_input.h"
#include "domain/generate.h"
#include "domain/validate.h"
#include "problem/case_reading.h"
#include "verify/check_table.h"
#include "verify/domain_cases.h"

namespace gavel::judge {
namespace {

constexpr std::uint64_t kCases = 200;  // Of each profile.
constexpr std::int64_t kSizes[] = {4, 7, 12, 20, 32};
constexpr std::uint64_t kReadBack = 50;
// Each costs as much as hundreds of cases.
constexpr int kMostFailures = 3;
constexpr double kLeastKept = 0.2;
constexpr std::size_t kMostComplaints = 5;

/// How drawing with one profile went.
struct Drawing {
  std::string profile;  ///< Empty: none.
  int drawn = 0, attempts = 0, failures = 0;
  std::string
      refused_by;  ///< The relation, as written, that refused most of the last case's tries.
  std::optional<Diagnostic> failure;

  [[nodiscard]] double kept() const {
    return attempts == 0 ? 1 : static_cast<double>(drawn) / attempts;
  }
  [[nodiscard]] std::string name() const {
    return profile.empty() ? "without a profile" : "with profile `" + profile + "`";
  }
};

void complain_of_case(Verification& v, const std::string& what, const DomainCase& input,
                      const Place* place) {
  for (const Violation& found : validate(v.problem(), input)) {
    v.error(place != nullptr ? *place : place_of_promise(v.problem(), found.promise),
            fmt::format("{} breaks a promise: {} {}", what, found.path, found.reason),
            place != nullptr ? "correct the test, or what its line of `input` promises"
                             : "the shape behind `~` has to stay within what stands before it");
  }
}

/// Not every layout can be read back, for what it prints between two values may stand in them as
/// well.
bool can_be_read_back(const Problem& problem) {
  for (std::uint64_t i = 0; i < kReadBack; ++i) {
    GenerateRequest request{.label = "verify layout", .index = i};
    request.longest = kSizes[0];
    std::optional<DomainCase> drawn = try_generate(problem, request);
    if (!drawn || !to_domain_case(problem, to_case_input(problem, *std::move(drawn)))) return false;
  }
  return true;
}

void check_tests(Verification& v) {
  std::size_t complaints = 0;
  std::optional<bool> readable;
  for (const TestCase& test : v.tests()) {
    const std::optional<DomainCase> input = to_domain_case(v.problem(), test.input);
    const Place place = v.place_of(test);
    if (!input) {
      if (!readable) readable = can_be_read_back(v.problem());
      if (!*readable) continue;
      v.warn(place, fmt::format("{} is not as `layout` writes it", test.name),
             "correct the test, or the layout");
    } else if (!validate(v.problem(), *input).empty()) {
      complain_of_case(v, test.name, *input, &place);
    } else {
      continue;
    }
    if (++complaints == kMostComplaints) return;
  }
}

Drawing draw(Verification& v, const std::string& profile) {
  Drawing drawing{.profile = profile};
  bool complained = false;
  for (std::uint64_t i = 0; i < kCases && drawing.failures < kMostFailures; ++i) {
    GenerateRequest request{.label = "verify", .index = i};
    request.profile = profile;
    request.longest = kSizes[i % std::size(kSizes)];
    GenerateReport how;
    try {
      const DomainCase input = generate(v.problem(), request, &how);
      ++drawing.drawn;
      if (!complained && !validate(v.problem(), input).empty()) {
        complain_of_case(v, fmt::format("a case drawn {}", drawing.name()), input, nullptr);
        complained = true;
      }
    } catch (const InputError& error) {
      ++drawing.failures;
      drawing.failure = error.diagnostics().front();
    }
    drawing.attempts += how.attempts;
    if (!how.rejected_by.empty()) drawing.refused_by = how.rejected_by;
  }
  return drawing;
}

Place place_of_relation(Verification& v, const std::string& text) {
  for (const Relation& relation : v.problem().input_domain->where) {
    if (relation.text == text) return relation.place;
  }
  return v.file();
}

/// A small case may be impossible where a large one is not.
bool nothing_can_be_drawn(const Problem& problem, const Drawing& drawing) {
  if (drawing.drawn > 0) return false;
  GenerateRequest request{.label = "verify"};
  request.profile = drawing.profile;
  return !try_generate(problem, request);
}

/// Of what the author asked for, and not of every profile there is: `constant` suits few relations.
void judge_drawing(Verification& v, const Drawing& drawing, std::set<std::string>& blamed) {
  if (nothing_can_be_drawn(v.problem(), drawing)) {
    v.error(drawing.failure->place, drawing.failure->message, drawing.failure->help);
  } else if (drawing.kept() < kLeastKept && blamed.insert(drawing.refused_by).second) {
    v.warn(place_of_relation(v, drawing.refused_by),
           fmt::format("`{}` leaves {:.0f} of 100 inputs that are drawn {}",
                       drawing.refused_by.empty() ? "where" : drawing.refused_by,
                       100 * drawing.kept(), drawing.name()),
           "write it as `name op expression` of earlier names, or as a range (`k: int 1..n`), so "
           "that what is drawn keeps it at once");
  }
}

void check_drawing(Verification& v) {
  std::set<std::string> own{""};
  for (const DomainProfile& profile : v.problem().input_domain->profiles) own.insert(profile.name);
  std::set<std::string> all = own;
  for (const std::string& name : builtin_profiles()) all.insert(name);
  std::set<std::string> blamed;
  for (const std::string& profile : all) {
    const Drawing drawing = draw(v, profile);
    if (!own.contains(profile)) continue;
    judge_drawing(v, drawing, blamed);
    if (profile.empty() && !v.problem().input_domain->where.empty()) {
      v.note(
          fmt::format("`where` keeps {:.0f} of 100 inputs that are drawn", 100 * drawing.kept()));
    }
  }
}

}  // namespace

/// What the author's own program says of the tests, and of inputs that are drawn.
void check_with_validator(Verification& v) {
  if (v.problem().validator.empty()) return;
  const std::vector<std::string> reasons = v.judge().refusals(v.problem(), v.tests());
  std::size_t complaints = 0;
  for (std::size_t i = 0; i < reasons.size() && complaints < kMostComplaints; ++i) {
    if (reasons[i].empty()) continue;
    v.error(v.place_of(v.tests()[i]),
            fmt::format("the validator refuses {}: {}", v.tests()[i].name, reasons[i]),
            "correct the test, or the validator");
    ++complaints;
  }
}

void check_generated_cases(Verification& v) {
  check_with_validator(v);
  const std::string unknown = why_no_cases(v.problem());
  if (!unknown.empty()) return v.skip(unknown);
  check_tests(v);
  // A generator program is there because lines cannot say what is valid.
  if (v.problem().generator.empty()) check_drawing(v);
}

}  // namespace gavel::judge
