#include <CLI/CLI.hpp>

#include "options_round_parser.h"

namespace gavel::cli {
namespace {

const CLI::IsMember kGrade({"again", "hard", "good", "easy"});
const CLI::IsMember kGradeOrSkip({"again", "hard", "good", "easy", "skip"});

std::string check_date(const std::string& text) {
  const bool form = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                    text.find_first_not_of("0123456789-") == std::string::npos;
  return form ? "" : "not a date: " + text + " (try 2027-01-15)";
}

void add_starting(CLI::App& app, Invocation& invocation) {
  auto [start, options] = add_command<StartOptions>(
      invocation, app, "start", "Begin a round on a problem, or go on with the open one");
  start->add_option("ID", options->id, "The problem, next, or random; default: the open round");
  start->add_option("--lang", options->language, "Default: the workspace's language")
      ->type_name("LANG");
  start->add_option("--minutes", options->minutes, "Default: what the problem says")
      ->type_name("N")->check(CLI::Range(1, 600));
  start->add_flag("--untimed", options->untimed, "No clock to be over");
  start->add_flag("--free,--no-gates", options->free, "No questions before the code");
  start->add_option("--answers", options->answers, "Answer the questions from a YAML file")
      ->type_name("FILE");
  start->add_flag("--fresh", options->fresh, "Move your old solution to attempts/, start anew");
  start->add_flag("--detach", options->detach, "Return at once; the clock runs on");
  start->add_option("--editor", options->editor, "Instead of $VISUAL or $EDITOR")->type_name("CMD");
  start->add_flag("--no-edit", options->no_edit, "Do not open the editor");

  auto [mock, mock_options] = add_command<MockOptions>(
      invocation, app, "mock", "An interview: every question, no pause, nothing revealed, a score");
  mock->add_option("ID", mock_options->id, "Default: drawn from the pack");
  mock->add_option("--problems", mock_options->problems, "1 or 2, one after the other; default: 1")
      ->type_name("N")->check(CLI::Range(1, 2));
  mock->add_option("--minutes", mock_options->minutes, "Over all problems; default: 45")
      ->type_name("N")->check(CLI::Range(1, 600));
  mock->add_option("--tag", mock_options->tag, "Draw only from these")->type_name("TAG");
  mock->add_option("--difficulty", mock_options->difficulty, "Draw only from easy, medium or hard")
      ->check(CLI::IsMember({"easy", "medium", "hard"}));
  mock->add_option("--seed", mock_options->seed, "Draw the same one again")->type_name("N");
  mock->add_option("--lang", mock_options->language, "Default: the workspace's language")
      ->type_name("LANG");
  mock->add_option("--answers", mock_options->answers, "Answer the questions from a YAML file")
      ->type_name("FILE");
  mock->add_flag("--detach", mock_options->detach, "Return at once; the clock runs on");
  mock->add_flag("--no-edit", mock_options->no_edit, "Do not open the editor");
}

void add_talking(CLI::App& app, Invocation& invocation) {
  auto [ask, ask_options] =
      add_command<AskOptions>(invocation, app, "ask", "Ask what the statement leaves open");
  ask->add_option("QUESTION", ask_options->question, "In your own words")->required();
  ask->add_option("--assume", ask_options->assume, "What you assume when it is not specified")
      ->type_name("TEXT");
  auto [note, note_options] =
      add_command<NoteOptions>(invocation, app, "note", "Say what you are doing; resets the silence");
  note->add_option("TEXT", note_options->text, "Default: open notes.md in the editor");
  auto [hint, hint_options] =
      add_command<HintOptions>(invocation, app, "hint", "The next hint; it is recorded");
  hint->add_option("--level", hint_options->level, "Up to this one")
      ->type_name("N")->check(CLI::Range(1, 99));
}

void add_ending(CLI::App& app, Invocation& invocation) {
  add_command<PauseOptions>(invocation, app, "pause", "Stop the clock");
  add_command<ResumeOptions>(invocation, app, "resume", "Let the clock run again");
  auto [end, end_options] = add_command<EndOptions>(invocation, app, "end", "End the open round");
  end->add_flag("--abandon", end_options->abandon, "Give it up; counts as not solved");
  end->add_option("--answers", end_options->answers, "Answer the last questions from a YAML file")
      ->type_name("FILE");
  end->add_option("--rate", end_options->rate, "A grade, or skip")->check(kGradeOrSkip);
  auto [rate, rate_options] =
      add_command<RateOptions>(invocation, app, "rate", "How hard the last round was");
  rate->add_option("GRADE", rate_options->grade, "again, hard, good or easy")
      ->required()->check(kGrade);
  rate->add_option("ID", rate_options->problem, "The last round of this problem instead");
}

void add_memory(CLI::App& app, Invocation& invocation) {
  auto [history, history_options] =
      add_command<HistoryOptions>(invocation, app, "history", "The rounds so far");
  history->add_option("ID", history_options->problem, "Only those on this problem");
  auto [stats, stats_options] =
      add_command<StatsOptions>(invocation, app, "stats", "What your rounds amount to");
  stats->add_option("--html", stats_options->html, "As a page, into FILE; - is standard output")
      ->type_name("FILE");
  auto [next, next_options] =
      add_command<NextOptions>(invocation, app, "next", "What to practise now");
  next->add_flag("--why", next_options->why, "Say why");
  next->add_option("--interview-date", next_options->interview_date, "Fit reviews in before it")
      ->type_name("DATE")->check(check_date);
  auto [plan, plan_options] =
      add_command<PlanOptions>(invocation, app, "plan", "Days of practice, by your history");
  plan->add_option("--days", plan_options->days, "Default: 7")
      ->type_name("N")->check(CLI::Range(1, 60));
  plan->add_option("--interview-date", plan_options->interview_date, "Fit reviews in before it")
      ->type_name("DATE")->check(check_date);
  auto [report, report_options] =
      add_command<ReportOptions>(invocation, app, "report", "A round and its scorecard");
  report->add_option("ROUND", report_options->round, "Its number; default: the last one");
  report->add_flag("--md", report_options->markdown, "As Markdown");
  report->add_option("--html", report_options->html, "As a page, into FILE; - is standard output")
      ->type_name("FILE");
  auto [out, export_options] =
      add_command<ExportOptions>(invocation, app, "export", "All events as JSON lines");
  out->add_option("--jsonl", export_options->file, "Into FILE; default: standard output")
      ->type_name("FILE");
  auto [in, import_options] =
      add_command<ImportOptions>(invocation, app, "import", "Take in what another gavel exported");
  in->add_option("FILE", import_options->file, "As `gavel export` wrote it")->required();
}

void add_status(CLI::App& app, Invocation& invocation) {
  auto [status, options] = add_command<StatusOptions>(
      invocation, app, "status", "Where you stand, and one thing to do; the same as gavel alone");
  status->add_flag("--line", options->line, "One line for a prompt; empty without a round");
  status->add_option("--format", options->format,
                     "Of that line, from {left} {elapsed} {phase} {samples} {problem} {round}")
      ->type_name("TEXT");
}

}  // namespace

void add_round_options(CLI::App& app, Invocation& invocation) {
  add_status(app, invocation);
  add_starting(app, invocation);
  add_talking(app, invocation);
  add_ending(app, invocation);
  add_memory(app, invocation);
}

}  // namespace gavel::cli
