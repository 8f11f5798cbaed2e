#include "cost/comparison.h"

#include <algorithm>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

CostClass along(const CostClass& stated, const AxisFinding& finding, bool unknown_grows) {
  CostClass out;
  for (const CostTerm& term : stated.terms) {
    CostTerm kept;
    for (CostFactor factor : term) {
      const bool own = factor.axis == finding.axis || contains(finding.tied, factor.axis);
      if (!own && (contains(finding.fixed, factor.axis) || !unknown_grows)) continue;
      factor.axis = finding.axis;
      kept.push_back(factor);
    }
    // Several factors of one axis are one: n * n is n^2.
    CostTerm merged;
    for (const CostFactor& factor : kept) {
      if (merged.empty()) {
        merged.push_back(factor);
        continue;
      }
      merged[0].power += factor.power;
      merged[0].log_power += factor.log_power;
      merged[0].exponential = merged[0].exponential || factor.exponential;
    }
    out.terms.push_back(std::move(merged));
  }
  return simplified(std::move(out));
}

/// Of one axis; `upper` is the largest class that is as good as the stated one.
Agreement agreement_of(const AxisFinding& finding, const CostClass& lower, const CostClass& upper) {
  if (finding.candidates.empty()) return Agreement::kCannotTell;
  bool worse = false, better = false, agrees = false;
  for (const Growth growth : finding.candidates) {
    const CostClass measured = cost_class(growth, finding.axis);
    if (!at_most(measured, upper)) {
      worse = true;
    } else if (at_most(lower, measured)) {
      agrees = true;
    } else {
      better = true;
    }
  }
  if (worse && !better && !agrees) return Agreement::kWorse;
  if (worse) return Agreement::kCannotTell;
  // Within the set the stated class is possible, and nothing speaks against it.
  return agrees ? Agreement::kAgrees : Agreement::kBetter;
}

Agreement together(Agreement a, Agreement b) {
  for (const Agreement each :
       {Agreement::kWorse, Agreement::kCannotTell, Agreement::kBetter, Agreement::kAgrees}) {
    if (a == each || b == each) return each;
  }
  return Agreement::kNotCompared;
}

/// Whether what is stated of the other axis stands in terms of its own: beside much of the first axis
/// such a term may be too small to be seen.
bool only_adds(const CostClass& stated, const AxisFinding& first, const AxisFinding& other) {
  const auto has = [](const CostTerm& term, const AxisFinding& finding) {
    return std::any_of(term.begin(), term.end(), [&](const CostFactor& factor) {
      return factor.axis == finding.axis || contains(finding.tied, factor.axis);
    });
  };
  return std::none_of(stated.terms.begin(), stated.terms.end(), [&](const CostTerm& term) {
    return has(term, first) && has(term, other);
  });
}

/// Whether the first axis, along which the other was free to grow, needed that growth to be what it
/// is: then what is stated of the other was seen there.
bool seen_along(const CostClass& low, const AxisFinding& first, const AxisFinding& other) {
  return !contains(first.fixed, other.axis) && !first.candidates.empty() &&
         !at_most(cost_class(first.candidates.front(), first.axis), low);
}

/// The class of all calls together.
std::optional<CostClass> total_of(const std::string& text, const std::string& calls) {
  auto cost = parse_cost_class(text);
  if (cost && cost->per_call && !calls.empty()) cost = total_cost(*cost, calls);
  return cost;
}

CostClass either(CostClass a, const CostClass& b) {
  a.terms.insert(a.terms.end(), b.terms.begin(), b.terms.end());
  return simplified(std::move(a));
}

/// Whether the class names nothing but measured axes.
bool speaks_of(const CostClass& cost, std::span<const AxisFinding> findings) {
  const std::vector<std::string> axes = axes_of(cost);
  return std::all_of(axes.begin(), axes.end(), [&](const std::string& axis) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const AxisFinding& finding) { return finding.axis == axis; });
  });
}

}  // namespace

std::string_view to_string(Agreement agreement) {
  switch (agreement) {
    case Agreement::kNotCompared:
      return "not_compared";
    case Agreement::kAgrees:
      return "agrees";
    case Agreement::kWorse:
      return "worse";
    case Agreement::kBetter:
      return "better";
    case Agreement::kCannotTell:
      return "cannot_tell";
  }
  return "";
}

AxisReading read_along(const CostClass& stated, const AxisFinding& finding) {
  return {.low = along(stated, finding, false), .high = along(stated, finding, true)};
}

std::optional<CostClass> combined(std::span<const AxisFinding> findings,
                                  std::optional<bool> multiply) {
  if (findings.size() != 2 || !multiply) return std::nullopt;
  if (!contains(findings[0].fixed, findings[1].axis)) return std::nullopt;
  CostClass whole;
  for (const AxisFinding& finding : findings) {
    if (finding.candidates.size() != 1) return std::nullopt;
    const CostClass along = cost_class(finding.candidates.front(), finding.axis);
    if (*multiply && !whole.terms.empty()) {
      for (const CostFactor& factor : along.terms.front()) whole.terms.front().push_back(factor);
    } else {
      whole.terms.push_back(along.terms.front());
    }
  }
  return simplified(std::move(whole));
}

CostComparison compare_stated(const std::string& stated, const std::string& accepted,
                              const std::string& calls, std::span<const AxisFinding> findings,
                              const std::optional<CostClass>& whole) {
  CostComparison comparison{.stated = stated};
  if (stated.empty()) return comparison;
  const auto cost = total_of(stated, calls);
  if (!cost) {
    comparison.reason = fmt::format("`{}` is no class gavel can read", stated);
    return comparison;
  }
  const auto also = accepted.empty() ? std::nullopt : total_of(accepted, calls);
  for (const AxisFinding& finding : findings) {
    const AxisReading reading = read_along(*cost, finding);
    CostClass upper = reading.high;
    if (also) upper = either(upper, read_along(*also, finding).high);
    Agreement along_it = agreement_of(finding, reading.low, upper);
    const bool is_first = &finding == &findings.front();
    if (along_it == Agreement::kBetter && !is_first &&
        (only_adds(*cost, findings.front(), finding) ||
         seen_along(read_along(*cost, findings.front()).low, findings.front(), finding))) {
      along_it = Agreement::kAgrees;
    }
    comparison.agreement = together(comparison.agreement, along_it);
  }
  const CostClass upper = also ? either(*cost, *also) : *cost;
  if (whole && comparison.agreement != Agreement::kNotCompared && speaks_of(upper, findings) &&
      !at_most(*whole, upper)) {
    comparison.agreement = Agreement::kWorse;
  }
  return comparison;
}

std::string in_terms_of(const std::string& claimed, const std::string& calls,
                        std::span<const AxisFinding> findings) {
  auto cost = parse_cost_class(claimed);
  if (!cost) return claimed;
  if (findings.size() == 1 && axes_of(*cost) == std::vector<std::string>{"n"}) {
    const AxisFinding& only = findings.front();
    const bool known = only.axis == "n" || contains(only.fixed, "n") || contains(only.tied, "n");
    const std::pair<std::string, std::string> names[] = {{"n", only.axis}};
    if (!known) cost = renamed(*cost, names);
  }
  if (!calls.empty() && !cost->per_call) {
    const CostClass each = cost_class(Growth::kLinear, calls);
    cost->per_call = at_most(*cost, each) && !at_most(each, *cost);
  }
  return to_string(*cost);
}

bool reaches(const std::string& stated, const std::string& calls,
             std::span<const AxisFinding> findings) {
  const auto cost = total_of(stated, calls);
  if (!cost || findings.empty()) return false;
  return std::all_of(findings.begin(), findings.end(), [&](const AxisFinding& finding) {
    if (finding.candidates.empty()) return false;
    const CostClass wanted = read_along(*cost, finding).high;
    return at_most(wanted, cost_class(finding.candidates.front(), finding.axis));
  });
}

std::string describe_axis(const AxisFinding& finding, bool counts_calls) {
  if (finding.candidates.empty() || finding.candidates.size() > 2) return "cannot tell";
  std::string text;
  for (const Growth growth : finding.candidates) {
    const CostClass total = cost_class(growth, finding.axis);
    const auto each = counts_calls ? per_call_cost(total, finding.axis) : std::nullopt;
    CostClass shown = each ? *each : total;
    shown.amortised = false;
    text += (text.empty() ? "" : " or ") + to_string(shown);
    if (counts_calls && !each) text += " in all";
  }
  return text;
}

std::string describe_axes(std::span<const AxisFinding> findings, bool counts_calls,
                          const std::optional<CostClass>& whole) {
  if (whole) return to_string(*whole);
  std::string text;
  for (const AxisFinding& finding : findings) {
    const std::string one = describe_axis(finding, counts_calls);
    if (findings.size() > 1 && one == "O(1)") continue;
    text += (text.empty() ? "" : ", ") + one;
    if (one == "cannot tell" && findings.size() > 1) text += " along " + finding.axis;
  }
  return text.empty() && !findings.empty() ? "O(1)" : text;
}

}  // namespace gavel::judge
