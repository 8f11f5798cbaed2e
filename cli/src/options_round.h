#pragma once

#include <filesystem>
#include <string>

/// Options of the commands around a round.
namespace gavel::cli {

struct MockOptions {
  std::string id;  ///< Empty: drawn by tag, difficulty and seed.
  std::string language;
  std::string tag, difficulty;
  std::filesystem::path answers;
  int problems = 1;
  int minutes = 45;  ///< Over all problems.
  unsigned seed = 0;  ///< 0: by the clock.
  bool detach = false;
  bool no_edit = false;
};

struct AskOptions {
  std::string question;
  std::string assume;
};

struct NoteOptions {
  std::string text;  ///< Empty: open notes.md.
};

struct HintOptions {
  int level = 0;  ///< 0: the next one.
};

struct PauseOptions {};
struct ResumeOptions {};

struct EndOptions {
  bool abandon = false;
  std::filesystem::path answers;
  std::string rate;
};

struct RateOptions {
  std::string grade;
  std::string problem;  ///< Empty: the problem of the last round.
};

struct HistoryOptions {
  std::string problem;
};

struct StatsOptions {
  std::string html;  ///< Write the history as a page into this file; "-": standard output.
};

struct NextOptions {
  bool why = false;
  std::string interview_date;
};

struct PlanOptions {
  int days = 7;
  std::string interview_date;
};

struct ReportOptions {
  long round = 0;  ///< 0: the last one.
  bool markdown = false;
  std::string html;  ///< Write a page into this file; "-": standard output.
};

struct ExportOptions {
  std::string file = "-";
};

struct ImportOptions {
  std::filesystem::path file;
};

}  // namespace gavel::cli
