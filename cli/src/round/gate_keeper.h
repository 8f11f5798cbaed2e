#pragma once

#include "context.h"
#include "gavel/judge/problem.h"
#include "round/answers.h"
#include "round/round_book.h"

namespace gavel::cli {

/// One question of the solver, answered from the author's clarifications.
struct AskedQuestion {
  std::optional<int> matched;
  std::string answer;
};
[[nodiscard]] AskedQuestion answer_question(const judge::Problem& problem,
                                            const std::string& question);

/// Asks the questions of an interview and records what is answered. In practice an empty answer
/// skips a question; a mock insists on the first four.
class GateKeeper {
 public:
  /// All must outlive the keeper.
  GateKeeper(const Context& context, RoundBook& book, const judge::Problem& problem,
             AnswerSource& answers)
      : context_(context), book_(book), problem_(problem), answers_(answers) {}

  /// Those of the first four that the round has not answered or skipped yet. Throws CommandError
  /// when a mock's question stays without an answer, or one cannot be understood and cannot be
  /// asked again.
  void before_code(const round::Round& round);

  /// The trade-off and the follow-ups, with the author's answers after one's own.
  void after_accepted(const round::Round& round);

  /// The self-checks; in the file those that are listed are yes.
  void self_check(const round::Round& round);

 private:
  void heading(const std::string& text) const;
  void ask(round::Gate gate);
  void clarify();
  void approach();
  void cost();
  void edges();
  std::string claimed_cost(const std::string& key, const std::string& prompt);
  void answered(round::Gate gate, round::EventData answer);
  void skip(round::Gate gate);
  [[nodiscard]] bool answered_elsewhere(round::Gate gate) const;
  [[nodiscard]] bool must_answer() const { return mode_ == round::Mode::kMock; }

  const Context& context_;
  RoundBook& book_;
  const judge::Problem& problem_;
  AnswerSource& answers_;
  std::int64_t number_ = 0;
  round::Mode mode_ = round::Mode::kPractice;
};

/// The grade of a round that ends: what is given, else what is asked for, else the proposed one.
/// "skip" gives none. Records it.
void rate_round(const Context& context, RoundBook& book, const round::Round& round,
                const std::string& given, AnswerSource* answers);

}  // namespace gavel::cli
