#include "workspace/choose_case.h"

#include <iostream>
#include <iterator>

#include <fmt/format.h>

#include "command_error.h"

namespace gavel::cli {

std::string test_name(const std::string& word) {
  const bool number = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
  return number ? "sample-" + word : word;
}

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

judge::TestCase named_case(Context& context, const ChosenSolution& chosen,
                           const std::string& word) {
  const std::string name = test_name(word);
  for (judge::TestCase& test : own_cases(chosen)) {
    if (name.empty() || test.name == name || test.name == "cases/" + name) return std::move(test);
  }
  for (judge::TestCase& test : context.judge().tests(chosen.problem)) {
    if (test.group != judge::Group::kSample) continue;
    if (name.empty() || test.name == name) return std::move(test);
  }
  throw CommandError(ExitCode::kNotFound, "C012",
                     name.empty() ? "there is no case" : fmt::format("no such case: {}", word),
                     "samples are 1, 2, ... or sample-1; your own are cases/NAME");
}

}  // namespace gavel::cli
