#pragma once

#include <stdexcept>
#include <string>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"
#include "gavel/sandbox/run_result.h"

/// What holds for every program that a problem brings along: checkers and interactors.
namespace gavel::judge {

/// Such a program does not do its part: the author's mistake, seen by somebody who is judged.
/// Becomes the verdict kJudgeError; never blamed on a solution.
class AuthorProgramFailed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Generous, for they are not the ones who are judged.
[[nodiscard]] sandbox::Limits author_program_limits();

/// The command-line words and files of the Kattis interface: INPUT ANSWER FEEDBACK_FOLDER.
void add_kattis_files(sandbox::Command& command, std::string input, std::string answer);

/// What such a program wrote into its feedback folder for people; empty when nothing.
[[nodiscard]] std::string kattis_message(const sandbox::RunResult& run);

/// Makes the box large enough for the files of the command.
void fit_scratch(sandbox::Command& command);

}  // namespace gavel::judge
