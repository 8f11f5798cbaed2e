#include "round/claimed_cost.h"

#include "round/round_book.h"
#include "screens/cost_axis.h"

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

void record_cost(const Context& context, const judge::Problem& problem,
                 const judge::CostReport& report) {
  std::optional<RoundBook> book = existing_book(context);
  const auto open = book ? book->open() : std::nullopt;
  if (!open || open->problem != problem.id || report.axes.empty()) return;
  const judge::AxisCost& axis = report.axes.front();
  const terminal::Plot plot = cost_plot(axis, report.counted);
  const judge::CostComparison& claim = report.claimed_time;
  book->add(open->number, round::EventKind::kMeasured,
            {{"time", report.time_text},
             {"space", report.space_text},
             {"agreement", claim.stated.empty() ? "" : std::string(to_string(claim.agreement))},
             {"basis", cost_basis(axis, report.counted)},
             {"axis", axis.axis},
             {"unit", report.counted ? "steps" : "ns"},
             {"points", round::joined_points(plot.points)},
             {"line", round::joined_points(plot.line)}});
}

}  // namespace gavel::cli
