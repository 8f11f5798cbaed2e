#include "screens/cost_screen.h"

#include <algorithm>

#include <fmt/format.h>

#include "screens/compile_error_screen.h"
#include "screens/cost_axis.h"
#include "terminal/table.h"
#include "terminal/wrap.h"
#include "units.h"

namespace gavel::cli {
namespace {

using judge::Agreement;
using judge::AxisCost;
using judge::CostPoint;
using judge::CostReport;

// The right class, but this many times the reference's time, is worth a word.
constexpr double kMuchSlower = 5;
constexpr int kPlotColumns = 48, kPlotRows = 6;
constexpr const char* kIndent = "       ";  // As wide as "Where  ".

std::string verdict_word(Agreement agreement, const Look& look) {
  switch (agreement) {
    case Agreement::kAgrees:
      return look.good("agrees");
    case Agreement::kWorse:
      return look.bad("disagrees");
    case Agreement::kBetter:
      return "better";
    case Agreement::kCannotTell:
      return look.dim("cannot tell");
    case Agreement::kNotCompared:
      break;
  }
  return "";
}

/// Of what was said if something was, else of what is expected.
std::string agreement_text(const judge::CostComparison& claimed,
                           const judge::CostComparison& expected, const Look& look) {
  if (!claimed.stated.empty()) {
    if (claimed.agreement == Agreement::kBetter) return look.bad("claimed too high");
    if (claimed.agreement == Agreement::kWorse) return look.bad("claimed too low");
    if (claimed.agreement == Agreement::kAgrees && expected.agreement == Agreement::kWorse) {
      return "as you said, " + look.bad("but slower than expected");
    }
    return verdict_word(claimed.agreement, look);
  }
  if (expected.agreement == Agreement::kWorse) return look.bad("slower than expected");
  if (expected.agreement == Agreement::kBetter) return look.good("better than expected");
  return verdict_word(expected.agreement, look);
}

std::string stated_line(const std::string& name, const std::string& verb, const std::string& text,
                        const judge::CostComparison& claimed, const judge::CostComparison& expected,
                        const Look& look) {
  const bool open = text == "cannot tell";
  const std::string measured = open ? text : verb + " " + text;
  const std::string head = look.strong(fmt::format("{:<7}", name));
  std::vector<std::string> parts;
  if (!claimed.stated.empty()) parts.push_back("you said " + look.printable(claimed.stated));
  parts.push_back(measured);
  if (!expected.stated.empty()) parts.push_back("expected " + look.printable(expected.stated));
  parts.push_back(open ? "" : agreement_text(claimed, expected, look));
  parts.front() = head + parts.front();
  return terminal::wrapped_parts(parts, look.width, kIndent);
}

std::string basis_lines(const AxisCost& axis, const CostReport& report, const Look& look) {
  const std::string basis = cost_basis(axis, report.counted);
  return basis.empty() ? "" : terminal::wrapped(basis, look.width, kIndent, kIndent);
}

std::string place_line(const judge::CostPlace& place, const AxisCost& axis,
                       const CostReport& report, const Look& look) {
  std::string line = fmt::format("Where  {}:{}  ", report.file_name, place.line);
  line += place.growth ? fmt::format("grows as O({})", to_string(*place.growth, axis.axis))
                       : fmt::format("{:.0f} % of what is counted", 100 * place.share);
  if (!place.what.empty()) line += fmt::format(" ({})", look.printable(place.what));
  return terminal::wrapped_parts({line, look.printable(place.text.substr(0, 60))}, look.width,
                                 kIndent);
}

std::string projection_line(const AxisCost& axis, const CostReport& report, const Look& look) {
  if (!axis.at_most) return {};
  const double seconds = std::chrono::duration<double>(*axis.at_most).count();
  std::string time = seconds > 86400 ? "days"
                     : seconds > 120 ? fmt::format("about {:.0f} min", seconds / 60)
                                     : "about " + duration_text(*axis.at_most);
  std::string line = fmt::format("       {} = {} takes {}", axis.axis,
                                 number_text(static_cast<double>(axis.declared_most)), time);
  if (report.time_limit) {
    line += fmt::format(" of a {:.1f} s limit",
                        std::chrono::duration<double>(*report.time_limit).count());
    if (*axis.at_most > *report.time_limit) line = look.bad(line);
  }
  return line + "\n";
}

bool is_wrong(Agreement agreement) {
  return agreement == Agreement::kWorse || agreement == Agreement::kBetter;
}

std::string cost_of_line(const CostReport& report) {
  for (const AxisCost& axis : report.axes) {
    if (!axis.places.empty()) return fmt::format(", line {}", axis.places.front().line);
  }
  return {};
}

/// What there is to be said in whole sentences: each way of being wrong by itself.
std::string advice(const CostReport& report, const Look& look) {
  std::string text;
  const auto& claimed = report.claimed_time;
  if (claimed.agreement == Agreement::kWorse) {
    text += look.wrapped(fmt::format("You said {}, and it grows faster: {}{}.",
                                     look.printable(claimed.stated), report.time_text,
                                     cost_of_line(report)));
  } else if (claimed.agreement == Agreement::kBetter) {
    text += look.wrapped(
        fmt::format("You said {}, but on no data tried here does it grow faster than {}.",
                    look.printable(claimed.stated), report.time_text));
  }
  for (const AxisCost& axis : report.axes) {
    if (axis.easy_growth.empty()) continue;
    text += look.wrapped(fmt::format("On the usual data it is {}; profile {} shows the worst case.",
                                     axis.easy_growth, axis.profile));
  }
  if (report.reference && report.reference->ratio >= kMuchSlower &&
      !is_wrong(report.expected_time.agreement)) {
    text +=
        look.wrapped(fmt::format("The class is right, but it takes {:.0f} x the time of {}: look "
                                 "at what is done in each step.",
                                 report.reference->ratio, report.reference->reference));
  }
  for (const std::string& hint : report.hints)
    text += look.wrapped("Hint   " + look.printable(hint));
  return text;
}

std::string reference_line(const CostReport& report) {
  if (!report.reference) return {};
  const judge::ReferenceRatio& ratio = *report.reference;
  std::string line = fmt::format("Speed  {:.1f} x the time of {} (spread {:.0f} %)", ratio.ratio,
                                 ratio.reference, 100 * report.clock_noise);
  if (ratio.slope - 2 * ratio.slope_error > 0.08) {
    line += fmt::format("; the gap grows as {}^{:.2f}", report.axes.front().axis, ratio.slope);
  }
  return line + "\n";
}

std::string plot_of(const AxisCost& axis, const CostReport& report, const Look& look) {
  const terminal::Plot plot = cost_plot(axis, report.counted);
  if (plot.points.empty()) return {};
  const std::string head = report.counted ? "       steps counted, both axes logarithmic"
                                          : "       CPU time, both axes logarithmic";
  const int columns = std::min(kPlotColumns, std::max(16, look.width - 30));
  return look.dim(head) + "\n" + drawn(plot, columns, kPlotRows, 2, look.style.ascii());
}

std::string table_of(const AxisCost& axis, const CostReport& report, const Look& look) {
  std::vector<terminal::Column> columns = {{axis.axis, terminal::Align::kRight},
                                           {"steps", terminal::Align::kRight},
                                           {"heap", terminal::Align::kRight},
                                           {"CPU", terminal::Align::kRight},
                                           {"reference", terminal::Align::kRight}};
  terminal::Table table(columns);
  for (const CostPoint& point : axis.points) {
    if (point.seed != 0) continue;
    table.add({number_text(static_cast<double>(point.size)),
               report.counted ? number_text(point.count) : "",
               point.heap >= 0 ? size_text(static_cast<std::uint64_t>(point.heap)) : "",
               point.cpu ? point_time_text(*point.cpu) : "",
               point.reference_cpu ? point_time_text(*point.reference_cpu) : ""});
  }
  return table.text(look.style, look.width);
}

std::string worst_call_line(const AxisCost& axis) {
  if (!axis.counts_calls || !axis.worst.single()) return {};
  if (axis.worst.growth == judge::Growth::kConstant) return {};
  return fmt::format("       a single call may cost O({})\n",
                     to_string(axis.worst.growth, axis.axis));
}

std::string axis_lines(const AxisCost& axis, const CostReport& report, const Look& look) {
  std::string text =
      basis_lines(axis, report, look) + worst_call_line(axis) + projection_line(axis, report, look);
  std::size_t shown = 0;
  for (const judge::CostPlace& place : axis.places) {
    if (shown++ == 3) break;
    text += place_line(place, axis, report, look);
  }
  return text;
}

}  // namespace

std::string cost_summary(const CostReport& report, const Look& look) {
  if (report.axes.empty()) {
    return report.notes.empty() ? ""
                                : look.dim("Cost   not measured: " + report.notes.front() + "\n");
  }
  std::string text = stated_line("Cost", report.counted ? "counted" : "timed", report.time_text,
                                 report.claimed_time, report.expected_time, look);
  const bool wrong = is_wrong(report.claimed_time.agreement) ||
                     report.expected_time.agreement == Agreement::kWorse;
  for (const AxisCost& axis : report.axes) {
    text += basis_lines(axis, report, look);
    if (!wrong) continue;
    text += projection_line(axis, report, look);
    if (!axis.places.empty()) text += place_line(axis.places.front(), axis, report, look);
  }
  return text + reference_line(report) + advice(report, look);
}

std::string cost_screen(const CostReport& report, const Look& look, bool table) {
  if (report.compile_error) {
    judge::Judgement judgement;
    judgement.file_name = report.file_name;
    judgement.compile_error = report.compile_error;
    return compile_error_screen(judgement, look, false);
  }
  if (!report.judge_error.empty()) {
    return fmt::format("{}   {}\n  not your solution's fault; see `gavel doctor`\n",
                       look.bad("Judge error"), look.printable(report.judge_error));
  }
  std::string screen = look.dim(fmt::format("{}   {}   measured in {}\n", report.file_name,
                                            report.toolchain, duration_text(report.cpu)));
  if (!report.axes.empty()) {
    screen += stated_line("Cost", report.counted ? "counted" : "timed", report.time_text,
                          report.claimed_time, report.expected_time, look);
    for (const AxisCost& axis : report.axes) screen += axis_lines(axis, report, look);
    screen += stated_line("Space", report.counted ? "counted" : "not counted:", report.space_text,
                          report.claimed_space, report.expected_space, look);
    screen += reference_line(report) + advice(report, look);
    for (const AxisCost& axis : report.axes) {
      screen += table ? table_of(axis, report, look) : plot_of(axis, report, look);
    }
  }
  if (!report.why_not_counted.empty()) screen += look.wrapped("Note: " + report.why_not_counted);
  for (const std::string& note : report.notes) screen += look.wrapped("Note: " + note);
  return screen;
}

}  // namespace gavel::cli
