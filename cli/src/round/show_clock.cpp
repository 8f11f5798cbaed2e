#include "round/show_clock.h"

#include <fmt/format.h>

#include "json_output_round.h"
#include "output.h"

namespace gavel::cli {

ExitCode show_clock(Context& context, const RoundBook& book, std::int64_t number, const char* word) {
  const round::Round round = book.find(number);
  if (context.global().json) {
    print(round_json(round, current_time()));
  } else {
    print(fmt::format("round {} {}   {}\n", number, word,
                      clock_phrase(round, round.clock_at(current_time()))));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
