#include "check/checker_verdict.h"

#include <algorithm>

#include <fmt/format.h>

#include "values/scalar_text.h"
#include "wire/json_value.h"

namespace gavel::judge {
namespace {

// A message is one thought for a person; a checker that dumps its data is cut.
constexpr std::size_t kLongestMessage = 500;

std::string trimmed(std::string_view message) {
  const std::size_t begin = std::min(message.find_first_not_of(" \t\r\n"), message.size());
  message.remove_prefix(begin);
  std::string text(message.substr(0, message.find_last_not_of(" \t\r\n") + 1));
  if (text.size() > kLongestMessage) {
    text.resize(kLongestMessage);
    text += "...";
  }
  return text;
}

CheckerVerdict accepted() { return {.result = {.accepted = true}, .fault = {}}; }

CheckerVerdict rejected(std::string_view message) {
  CheckerVerdict verdict{.result = {.accepted = false}, .fault = {}};
  verdict.result.note = trimmed(message);
  if (verdict.result.note.empty()) verdict.result.note = "the checker rejects the answer";
  return verdict;
}

CheckerVerdict faulty(const sandbox::RunResult& run, std::string_view message) {
  std::string fault = ending_text(run);
  if (const std::string said = trimmed(message); !said.empty()) fault += "; it says: " + said;
  return {.result = {}, .fault = std::move(fault)};
}

CheckerVerdict of_kattis(const sandbox::RunResult& run, std::string_view message) {
  if (run.exit_code == 42) return accepted();
  if (run.exit_code == 43) return rejected(message);
  return faulty(run, run.standard_error.bytes);
}

// The exit codes of testlib.h: 0 ok, 1 wrong answer, 2 presentation error, 3 the checker failed,
// 4 something behind the answer, 7 points, 8 the answer ended too early.
CheckerVerdict of_testlib(const sandbox::RunResult& run, std::string_view message) {
  switch (run.exit_code) {
    case 0: return accepted();
    case 1:
    case 2:
    case 4:
    case 7:
    case 8: return rejected(message);
    default: return faulty(run, message);
  }
}

/// One line of a checker of gavel's own style. Throws Malformed.
CheckerVerdict read_line(std::string_view line) {
  wire::JsonReader in(line);
  std::optional<bool> ok;
  std::string message;
  in.expect('{');
  do {
    const std::string key = in.string();
    in.expect(':');
    if (key == "ok") {
      ok = in.boolean();
    } else if (key == "message") {
      message = in.string();
    } else {
      throw wire::Malformed("it has a key that is neither \"ok\" nor \"message\"");
    }
  } while (in.accept(','));
  in.expect('}');
  in.expect_end();
  if (!ok) throw wire::Malformed("it does not say \"ok\"");
  return *ok ? accepted() : rejected(message);
}

}  // namespace

std::string ending_text(const sandbox::RunResult& run) {
  using sandbox::Ending;
  const double cpu = std::chrono::duration<double>(run.cpu).count();
  switch (run.ending) {
    case Ending::kExited: return fmt::format("exit code {}", run.exit_code);
    case Ending::kSignalled: return fmt::format("killed by signal {}", run.signal);
    case Ending::kNotStarted: return run.start_error;
    case Ending::kForbidden:
      return fmt::format("the system call `{}` is not allowed", run.forbidden_call);
    default: return fmt::format("stopped ({}) after {:.1f} s of computing", to_string(run.ending), cpu);
  }
}

CheckerVerdict checker_verdict(CheckerProgram::Style style, const sandbox::RunResult& run,
                               std::string_view message) {
  if (run.ending != sandbox::Ending::kExited) return faulty(run, run.standard_error.bytes);
  return style == CheckerProgram::Style::kKattis ? of_kattis(run, message)
                                                 : of_testlib(run, message);
}

std::vector<CheckerVerdict> checker_verdicts(const sandbox::RunResult& run, std::size_t count) {
  std::vector<CheckerVerdict> verdicts;
  std::string_view text = run.standard_output.bytes;
  while (verdicts.size() < count) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (end == std::string_view::npos && line.empty()) break;
    try {
      verdicts.push_back(read_line(line));
    } catch (const wire::Malformed& error) {
      verdicts.push_back({.result = {},
                          .fault = fmt::format("line {} of its output is no verdict: {}: {}",
                                               verdicts.size() + 1, error.what(),
                                               quoted_text(line.substr(0, 60)))});
      return verdicts;
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  const bool ended_well = run.ending == sandbox::Ending::kExited && run.exit_code == 0;
  if (verdicts.size() < count || !ended_well) {
    CheckerVerdict last = faulty(run, run.standard_error.bytes);
    if (ended_well) {
      last.fault = fmt::format("it printed {} verdicts for {} answers", verdicts.size(), count);
    }
    if (verdicts.size() == count) verdicts.pop_back();
    verdicts.push_back(std::move(last));
  }
  return verdicts;
}

}  // namespace gavel::judge
