#include <fmt/format.h>

#include <iostream>
#include <iterator>

#include "command_error.h"
#include "commands/commands.h"
#include "commands/judge_submission.h"

namespace gavel::cli {
namespace {

judge::TestCase case_from_input(const judge::Problem& problem, const std::filesystem::path& input) {
  std::string text;
  if (input == "-") {
    text.assign(std::istreambuf_iterator<char>(std::cin), {});
  } else {
    text = read_text(input);
  }
  judge::TestCase test = judge::parse_valid_case(problem, text, nullptr, input);
  test.name = "input";
  test.group = judge::Group::kOwn;
  return test;
}

/// "2" is the second sample; anything else is a test's own name.
std::string test_name(const std::string& word) {
  const bool number = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
  return number ? "sample-" + word : word;
}

}  // namespace

ExitCode run_command(Context& context, const RunOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  judge::JudgeOptions how;
  how.samples_only = true;
  how.keep_going = true;
  if (options.time_limit_seconds > 0) {
    how.time_limit = std::chrono::nanoseconds(
        static_cast<std::int64_t>(options.time_limit_seconds * 1e9));
  }
  if (options.input.empty()) {
    how.own_cases = own_cases(chosen.problem, chosen.folder);
    for (const std::string& word : options.cases) how.only.push_back(test_name(word));
  } else {
    how.own_cases = {case_from_input(chosen.problem, options.input)};
    how.only = {"input"};
  }
  return judge_and_show(context, chosen, how, {.full = options.full, .samples_only = true});
}

}  // namespace gavel::cli
