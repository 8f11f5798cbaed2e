#pragma once

#include <filesystem>
#include <string>

#include "gavel/judge/language.h"
#include "gavel/judge/problem.h"

#include "exit_code.h"
#include "round/round_book.h"

namespace gavel::cli {

/// What a round is to be.
struct RoundWish {
  const judge::Language* language = nullptr;
  round::Mode mode = round::Mode::kPractice;
  int minutes = 0;  ///< 0: untimed.

  // A mock of two problems:
  std::string then;             ///< In its first: the second.
  std::string follows;          ///< In its second: the uid of the first.
  round::Milliseconds left{0};  ///< In its second: instead of the minutes.
};

/// How it is played, now or when it goes on.
struct RoundWays {
  std::filesystem::path answers;
  std::string editor;
  bool fresh = false;
  bool detach = false;
  bool no_edit = false;
};

/// Writes the statement and records that a round has begun; asks nothing.
round::Round record_start(Context& context, RoundBook& book, const judge::Problem& problem,
                          const RoundWish& wish);

/// Begins a round, then plays it. Nothing is begun when its questions could not be answered.
ExitCode begin_round(Context& context, RoundBook& book, const judge::Problem& problem,
                     const RoundWish& wish, const RoundWays& ways);

/// Resumes the clock, asks what was not asked yet, puts the starter where it belongs, opens the
/// editor and stays in the session when there is a terminal for it.
ExitCode play_round(Context& context, RoundBook& book, const round::Round& round,
                    const judge::Problem& problem, const RoundWays& ways);

}  // namespace gavel::cli
