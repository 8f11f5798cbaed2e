#include "cost/growth_values.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace gavel::judge {
namespace {

using Function = double (*)(double);

double lg(double n) {
  return std::log2(std::max(1.0, n));
}

double value(Model model, double n) {
  switch (model) {
    case Model::kConstant:
      return 1;
    case Model::kLog:
      return lg(n);
    case Model::kSqrt:
      return std::sqrt(n);
    case Model::kLinear:
      return n;
    case Model::kLinearLogLog:
      return n * lg(lg(std::max(2.0, n)));
    case Model::kLinearLog:
      return n * lg(n);
    case Model::kLinearSqrt:
      return n * std::sqrt(n);
    case Model::kQuadratic:
      return n * n;
    case Model::kQuadraticLog:
      return n * n * lg(n);
    case Model::kCubic:
      return n * n * n;
  }
  return 0;
}

/// The leading order less what the first sizes lack of it.
double shifted(Model model, double n) {
  switch (model) {
    case Model::kLog:
      return lg(n) - 1;
    case Model::kSqrt:
      return std::sqrt(n) - 1.5;
    case Model::kLinear:
      return n - 2.5;
    case Model::kLinearLog:
      return n * lg(n) - 1.5 * n;
    case Model::kLinearSqrt:
      return n * std::sqrt(n) - n;
    case Model::kQuadratic:
      return n * n - n;
    case Model::kQuadraticLog:
      return n * n * lg(n) - 1.5 * n * n;
    case Model::kCubic:
      return n * n * n - 3 * n * n + 2 * n;
    case Model::kConstant:
    case Model::kLinearLogLog:
      break;
  }
  return 0;
}

std::optional<Model> lower_term(Model model) {
  switch (model) {
    case Model::kLinearLogLog:
    case Model::kLinearLog:
    case Model::kLinearSqrt:
    case Model::kQuadratic:
      return Model::kLinear;
    case Model::kQuadraticLog:
    case Model::kCubic:
      return Model::kQuadratic;
    default:
      return std::nullopt;
  }
}

}  // namespace

Growth stated_as(Model model) {
  switch (model) {
    case Model::kConstant:
      return Growth::kConstant;
    case Model::kLog:
      return Growth::kLog;
    case Model::kSqrt:
      return Growth::kSqrt;
    case Model::kLinear:
    case Model::kLinearLogLog:
      return Growth::kLinear;
    case Model::kLinearLog:
      return Growth::kLinearLog;
    case Model::kLinearSqrt:
      return Growth::kLinearSqrt;
    case Model::kQuadratic:
      return Growth::kQuadratic;
    case Model::kQuadraticLog:
      return Growth::kQuadraticLog;
    case Model::kCubic:
      return Growth::kCubic;
  }
  return Growth::kConstant;
}

Model model_of(Growth growth) {
  for (int i = 0; i < kModels; ++i) {
    const auto model = static_cast<Model>(i);
    if (stated_as(model) == growth) return model;
  }
  return Model::kCubic;
}

ModelColumns model_columns(Model model, const std::vector<double>& sizes, bool bends) {
  ModelColumns made;
  const auto add = [&](const std::function<double(double)>& function) {
    auto& column = made.columns.emplace_back();
    for (const double n : sizes) column.push_back(std::max(0.0, function(n)));
  };
  add([](double) { return 1.0; });
  if (model == Model::kConstant) {
    made.leading = 0;
    return made;
  }
  if (const auto lower = lower_term(model)) {
    add([&](double n) { return value(*lower, std::max(n, 1.0)); });
  }
  made.leading = made.columns.size();
  if (model != Model::kLinearLogLog) add([&](double n) { return shifted(model, n); });
  if (model == Model::kLinear || model == Model::kQuadratic) {
    const double shift = 0.5 * sizes.front();
    add([&](double n) { return value(model, std::max(0.0, n - shift)); });
  }
  if (bends && model == Model::kLinear) {
    const double middle = sizes[sizes.size() / 2];
    add([&](double n) { return std::max(0.0, n - middle); });
  }
  add([&](double n) { return value(model, std::max(n, 1.0)); });
  return made;
}

}  // namespace gavel::judge
