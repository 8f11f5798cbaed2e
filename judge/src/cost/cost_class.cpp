#include "gavel/judge/cost_class.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr double kSame = 1e-9;

bool is_one(const CostFactor& factor) {
  return factor.power == 0 && factor.log_power == 0 && !factor.exponential;
}

void multiply(CostTerm& term, const CostFactor& factor) {
  const auto known = std::find_if(
      term.begin(), term.end(), [&](const CostFactor& other) { return other.axis == factor.axis; });
  if (known == term.end()) {
    term.push_back(factor);
    return;
  }
  known->power += factor.power;
  known->log_power += factor.log_power;
  known->exponential = known->exponential || factor.exponential;
}

void tidy(CostTerm& term) {
  std::erase_if(term, is_one);
  std::sort(term.begin(), term.end(),
            [](const CostFactor& a, const CostFactor& b) { return a.axis < b.axis; });
}

/// -1, 0, 1: how one axis's factor compares.
int order(const CostFactor& a, const CostFactor& b) {
  if (a.exponential != b.exponential) return a.exponential ? 1 : -1;
  if (std::abs(a.power - b.power) > kSame) return a.power < b.power ? -1 : 1;
  if (std::abs(a.log_power - b.log_power) > kSame) return a.log_power < b.log_power ? -1 : 1;
  return 0;
}

bool axiswise_at_most(const CostTerm& a, const CostTerm& b) {
  const auto covers = [](const CostTerm& term, const CostFactor& factor) {
    const auto same = std::find_if(term.begin(), term.end(), [&](const CostFactor& other) {
      return other.axis == factor.axis;
    });
    return order(factor, same == term.end() ? CostFactor{.axis = factor.axis} : *same) <= 0;
  };
  // A factor that only b has is at least 1: there are no negative powers.
  return std::all_of(a.begin(), a.end(), [&](const CostFactor& f) { return covers(b, f); });
}

CostTerm with_axis(const CostTerm& term, const std::string& from, const std::string& to) {
  CostTerm out;
  for (CostFactor factor : term) {
    if (factor.axis == from) factor.axis = to;
    multiply(out, factor);
  }
  tidy(out);
  return out;
}

/// Tries a with every choice of smaller axes replaced by the larger ones they are bounded by.
bool term_at_most(const CostTerm& a, const CostTerm& b, AxisOrder known) {
  if (axiswise_at_most(a, b)) return true;
  for (std::size_t i = 0; i < known.size(); ++i) {
    const CostTerm larger = with_axis(a, known[i].first, known[i].second);
    if (larger != a && term_at_most(larger, b, known.subspan(i + 1))) return true;
  }
  return false;
}

std::string number_text(double value) {
  return fmt::format("{:g}", value);
}

std::string power_text(const CostFactor& factor) {
  if (factor.power == 0) return "";
  if (std::abs(factor.power - 0.5) < kSame) return fmt::format("sqrt({})", factor.axis);
  if (std::abs(factor.power - 1.5) < kSame) return fmt::format("{0} sqrt({0})", factor.axis);
  if (factor.power == 1) return factor.axis;
  return factor.axis + "^" + number_text(factor.power);
}

std::string log_text(const CostFactor& factor) {
  if (factor.log_power == 0) return "";
  if (factor.log_power == 1) return "log " + factor.axis;
  return fmt::format("log^{} {}", number_text(factor.log_power), factor.axis);
}

std::string term_text(const CostTerm& term) {
  std::string powers, logs;
  const auto add = [](std::string& to, const std::string& word) {
    if (!word.empty()) to += (to.empty() ? "" : " ") + word;
  };
  for (const CostFactor& factor : term) {
    if (factor.exponential) add(powers, "2^" + factor.axis);
    add(powers, power_text(factor));
    add(logs, log_text(factor));
  }
  add(powers, logs);
  return powers.empty() ? "1" : powers;
}

}  // namespace

CostClass simplified(CostClass cost) {
  for (CostTerm& term : cost.terms) tidy(term);
  std::vector<CostTerm> kept;
  for (std::size_t i = 0; i < cost.terms.size(); ++i) {
    bool dominated = false;
    for (std::size_t j = 0; j < cost.terms.size() && !dominated; ++j) {
      if (i == j || !axiswise_at_most(cost.terms[i], cost.terms[j])) continue;
      dominated = j < i || !axiswise_at_most(cost.terms[j], cost.terms[i]);
    }
    if (!dominated) kept.push_back(cost.terms[i]);
  }
  if (kept.empty()) kept.emplace_back();
  cost.terms = std::move(kept);
  return cost;
}

std::string to_string(const CostClass& cost) {
  std::string text;
  for (const CostTerm& term : cost.terms) text += (text.empty() ? "" : " + ") + term_text(term);
  return fmt::format("O({}){}{}", text.empty() ? "1" : text, cost.amortised ? " amortised" : "",
                     cost.per_call ? " per call" : "");
}

bool at_most(const CostClass& a, const CostClass& b, AxisOrder known) {
  return std::all_of(a.terms.begin(), a.terms.end(), [&](const CostTerm& term) {
    return std::any_of(b.terms.begin(), b.terms.end(),
                       [&](const CostTerm& bound) { return term_at_most(term, bound, known); });
  });
}

CostOrder compare(const CostClass& a, const CostClass& b, AxisOrder known) {
  const bool below = at_most(a, b, known), above = at_most(b, a, known);
  if (below && above) return CostOrder::kEqual;
  if (below) return CostOrder::kLess;
  return above ? CostOrder::kGreater : CostOrder::kIncomparable;
}

CostClass total_cost(const CostClass& cost, const std::string& calls) {
  if (!cost.per_call) return cost;
  CostClass total = cost;
  total.per_call = total.amortised = false;
  for (CostTerm& term : total.terms) multiply(term, {.axis = calls, .power = 1});
  return simplified(std::move(total));
}

std::optional<CostClass> per_call_cost(const CostClass& total, const std::string& calls) {
  CostClass each = total;
  each.per_call = each.amortised = true;
  for (CostTerm& term : each.terms) {
    const auto factor = std::find_if(term.begin(), term.end(),
                                     [&](const CostFactor& other) { return other.axis == calls; });
    if (factor == term.end() || (factor->power < 1 && !factor->exponential)) return std::nullopt;
    if (!factor->exponential) factor->power -= 1;
  }
  return simplified(std::move(each));
}

CostClass renamed(const CostClass& cost,
                  std::span<const std::pair<std::string, std::string>> names) {
  CostClass out = cost;
  for (CostTerm& term : out.terms) {
    CostTerm made;
    for (CostFactor factor : term) {
      for (const auto& [from, to] : names) {
        if (factor.axis != from) continue;
        factor.axis = to;
        break;
      }
      multiply(made, factor);
    }
    term = std::move(made);
  }
  return simplified(std::move(out));
}

std::vector<std::string> axes_of(const CostClass& cost) {
  std::vector<std::string> axes;
  for (const CostTerm& term : cost.terms) {
    for (const CostFactor& factor : term) {
      if (std::find(axes.begin(), axes.end(), factor.axis) == axes.end()) {
        axes.push_back(factor.axis);
      }
    }
  }
  return axes;
}

}  // namespace gavel::judge
