#include "round/claimed_cost.h"

#include "round/round_book.h"

namespace gavel::cli {

judge::CostOptions claimed_cost(const Context& context, const judge::Problem& problem) {
  judge::CostOptions options;
  const std::optional<RoundBook> book = existing_book(context);
  const auto open = book ? book->open() : std::nullopt;
  if (!open || open->problem != problem.id) return options;
  const round::GateRecord* const gate = open->gate(round::Gate::kCost);
  if (gate == nullptr || gate->skipped) return options;
  for (const auto& [key, value] : gate->answer) {
    if (key == "time") options.claimed_time = value;
    if (key == "space") options.claimed_space = value;
  }
  return options;
}

}  // namespace gavel::cli
