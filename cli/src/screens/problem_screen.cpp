#include "screens/problem_screen.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gavel/judge/constraints.h"

#include "screens/problem_text.h"
#include "terminal/markdown.h"
#include "terminal/wrap.h"
#include "units.h"

namespace gavel::cli {
namespace {

std::string indented_block(const std::string& text, const Look& look) {
  std::string block;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    block += terminal::wrapped(look.printable(text.substr(begin, end - begin)), look.width, "    ",
                               "      ");
    begin = end + 1;
  }
  return block;
}

std::string title_line(const judge::Problem& problem, const Look& look) {
  const std::string time =
      problem.limits.time
          ? fmt::format("{:g} s", std::chrono::duration<double>(*problem.limits.time).count())
          : "time by the reference";
  return look.strong(problem.title) + "\n" +
         look.wrapped(fmt::format("{}   {} min   {}   {}", problem.id, problem.minutes, time,
                                  size_text(problem.limits.memory.count)));
}

std::string samples_screen(const judge::Problem& problem, const Look& look) {
  const std::vector<SampleText> all = samples(problem);
  std::string screen;
  for (std::size_t i = 0; i < all.size(); ++i) {
    screen += look.strong(fmt::format("Sample {} of {}", i + 1, all.size())) + "\n";
    screen += indented_block(all[i].input, look);
    if (!all[i].output.empty()) {
      screen += look.dim("  gives\n") + indented_block(all[i].output, look);
    }
    if (!all[i].explain.empty()) {
      screen += terminal::markdown_text(all[i].explain, look.style, look.width);
    }
  }
  return screen;
}

std::string list_section(const char* heading, const std::vector<std::string>& lines,
                         const Look& look) {
  if (lines.empty()) return {};
  std::string section = look.strong(heading) + "\n";
  for (const std::string& line : lines) {
    section += terminal::wrapped(look.printable(line), look.width, "  ", "      ");
  }
  return section + "\n";
}

/// A program has nothing to write by name: what it reads is explained in these words.
const char* signatures_heading(const judge::Problem& problem) {
  return judge::is_program(problem.kind) ? "Records" : "Write";
}

std::string markdown_list(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += fmt::format("- {}\n", line);
  return text;
}

std::string markdown_section(const char* heading, const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  return fmt::format("## {}\n\n{}\n", heading, markdown_list(lines));
}

std::string constraints_section(const judge::Problem& problem, const Look& look) {
  const std::vector<std::string> lines = judge::constraints(problem);
  if (lines.empty()) return {};
  return look.strong("Constraints") + "\n" +
         terminal::markdown_text(markdown_list(lines), look.style, look.width) + "\n";
}

std::string spoilers(const judge::Problem& problem, const Look& look) {
  std::string screen = "\n";
  screen += look.wrapped(fmt::format("Level {}; tags {}", to_string(problem.difficulty),
                                     fmt::join(problem.tags, ", ")));
  screen += look.wrapped(
      fmt::format("Expected time {}, space {}", problem.time_complexity, problem.space_complexity));
  std::vector<std::string> hints;
  for (const judge::Hint& hint : problem.hints) {
    hints.push_back(hint.when.empty() ? hint.say : fmt::format("[{}] {}", hint.when, hint.say));
  }
  screen += '\n';
  screen += list_section("Hints", hints, look);
  std::vector<std::string> followups;
  for (const judge::FollowUp& followup : problem.followups) {
    followups.push_back(followup.ask);
    followups.push_back(fmt::format("  {}", followup.answer));
  }
  return screen + list_section("Follow-ups", followups, look);
}

std::string fenced(const std::string& text) {
  // A fence longer than any in the text cannot be closed by it.
  std::string fence = "```";
  while (text.find(fence) != std::string::npos) fence += '`';
  return fmt::format("{}\n{}{}{}\n", fence, text, text.empty() || text.back() == '\n' ? "" : "\n",
                     fence);
}

}  // namespace

std::string problem_screen(const judge::Problem& problem, const Look& look,
                           const ProblemView& view) {
  if (view.samples_only) return samples_screen(problem, look);
  std::string screen = title_line(problem, look) + "\n";
  screen += terminal::markdown_text(problem.statement, look.style, look.width) + "\n";
  screen += list_section(signatures_heading(problem), signatures(problem), look);
  screen += constraints_section(problem, look);
  screen += samples_screen(problem, look);
  if (view.spoilers) return screen + spoilers(problem, look);
  int progressive = 0;
  for (const judge::Hint& hint : problem.hints) progressive += hint.when.empty();
  screen += "\n";
  if (!problem.clarifications.empty()) {
    screen += look.wrapped("Some points are left open on purpose: ask before you assume.");
  }
  return screen + look.dim(look.wrapped(fmt::format(
                      "Hints {}, none opened. Difficulty, tags and hints: --full", progressive)));
}

std::string problem_markdown(const judge::Problem& problem) {
  std::string text =
      fmt::format("# {}\n\n`{}`, {} minutes, {}\n\n{}\n", problem.title, problem.id,
                  problem.minutes, size_text(problem.limits.memory.count), problem.statement);
  std::vector<std::string> to_write;
  for (const std::string& signature : signatures(problem)) {
    to_write.push_back(fmt::format("`{}`", signature));
  }
  text += markdown_section(signatures_heading(problem), to_write);
  text += markdown_section("Constraints", judge::constraints(problem));
  int number = 0;
  for (const SampleText& sample : samples(problem)) {
    text += fmt::format("## Sample {}\n\n{}", ++number, fenced(sample.input));
    if (!sample.output.empty()) text += "\ngives\n\n" + fenced(sample.output);
    if (!sample.explain.empty()) text += "\n" + sample.explain + "\n";
    text += "\n";
  }
  return text;
}

}  // namespace gavel::cli
