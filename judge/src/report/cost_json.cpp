#include "gavel/judge/cost.h"
#include "gavel/judge/reporter.h"

#include "report/json_pieces.h"

namespace gavel::judge {
namespace {

using report::Json;
using report::milliseconds;

Json estimate_json(const GrowthEstimate& estimate, const std::string& axis) {
  Json candidates = Json::array(), models = Json::array(), places = Json::array();
  for (const Growth growth : estimate.candidates) candidates.push_back(to_string(growth, axis));
  for (const GrowthModel& model : estimate.models) {
    models.push_back({{"growth", to_string(model.growth, axis)},
                      {"score", model.score},
                      {"relative_rms", model.relative_rms},
                      {"top_share", model.top_share},
                      {"plausible", model.plausible}});
  }
  Json json = {
      {"text", describe(estimate, axis)},
      {"growth",
       estimate.confidence == Confidence::kNone ? Json() : Json(to_string(estimate.growth, axis))},
      {"candidates", candidates},
      {"confidence", to_string(estimate.confidence)}};
  if (!estimate.doubt.empty()) json["doubt"] = estimate.doubt;
  json["exponent"] = estimate.exponent;
  json["exponent_low"] = estimate.exponent_low;
  json["exponent_high"] = estimate.exponent_high;
  json["seed_spread"] = estimate.spread;
  json["octaves"] = estimate.octaves;
  json["models"] = models;
  return json;
}

Json time_json(const std::optional<std::chrono::nanoseconds>& time) {
  return time ? Json(milliseconds(*time)) : Json();
}

Json point_json(const CostPoint& point, bool counted) {
  Json sizes = Json::object();
  for (const auto& [name, value] : point.sizes) sizes[name] = value;
  Json json = {{"size", point.size}, {"sizes", sizes}, {"seed", point.seed}};
  if (counted) {
    json["count"] = point.count;
    json["worst_call_count"] = point.worst;
    json["heap_bytes"] = point.heap < 0 ? Json() : Json(point.heap);
    json["stack_bytes"] = point.stack;
  }
  json["cpu_time_ms"] = time_json(point.cpu);
  json["reference_cpu_time_ms"] = time_json(point.reference_cpu);
  return json;
}

Json axis_json(const AxisCost& axis, bool counted) {
  Json points = Json::array(), places = Json::array(), others = Json::object();
  for (const CostPoint& point : axis.points) points.push_back(point_json(point, counted));
  for (const auto& [name, value] : axis.others) others[name] = value;
  for (const CostPlace& place : axis.places) {
    Json item = {{"line", place.line}, {"text", place.text}, {"share", place.share}};
    if (!place.what.empty()) item["what"] = place.what;
    if (place.growth) item["growth"] = to_string(*place.growth, axis.axis);
    places.push_back(item);
  }
  Json json = {{"axis", axis.axis},
               {"profile", axis.profile},
               {"counts_calls", axis.counts_calls},
               {"others", others},
               {"tied", axis.tied},
               {"time", estimate_json(axis.time, axis.axis)},
               {"worst_call", estimate_json(axis.worst, axis.axis)},
               {"space", estimate_json(axis.space, axis.axis)},
               {"heap", estimate_json(axis.heap, axis.axis)},
               {"stack", estimate_json(axis.stack, axis.axis)},
               {"clock", estimate_json(axis.clock, axis.axis)},
               {"places", places},
               {"declared_most", axis.declared_most},
               {"projected_cpu_time_ms", time_json(axis.at_most)}};
  Json blocks = Json::array();
  for (const BlockCounts& block : axis.blocks) {
    blocks.push_back({{"key", block.key}, {"counts", block.counts}});
  }
  json["blocks"] = blocks;
  if (!axis.easy_growth.empty()) json["usual_data"] = axis.easy_growth;
  json["points"] = points;
  return json;
}

Json comparison_json(const CostComparison& comparison) {
  if (comparison.stated.empty()) return Json();
  Json json = {{"stated", comparison.stated}, {"agreement", to_string(comparison.agreement)}};
  if (!comparison.reason.empty()) json["reason"] = comparison.reason;
  return json;
}

}  // namespace

std::string cost_json(const CostReport& report) {
  Json axes = Json::array();
  for (const AxisCost& axis : report.axes) axes.push_back(axis_json(axis, report.counted));
  Json json = {{"schema", "gavel.cost.v1"},
               {"problem", report.problem_id},
               {"language", report.language},
               {"toolchain", report.toolchain},
               {"file", report.file_name}};
  if (report.compile_error) json["compile_error"] = report.compile_error->first;
  if (!report.judge_error.empty()) json["judge_error"] = report.judge_error;
  json["counted"] = report.counted;
  if (!report.why_not_counted.empty()) json["why_not_counted"] = report.why_not_counted;
  json["time"] = report.time_text;
  json["space"] = report.space_text;
  json["claimed_time"] = comparison_json(report.claimed_time);
  json["claimed_space"] = comparison_json(report.claimed_space);
  json["expected_time"] = comparison_json(report.expected_time);
  json["expected_space"] = comparison_json(report.expected_space);
  if (report.reference) {
    json["reference"] = {{"file", report.reference->reference},
                         {"time_ratio", report.reference->ratio},
                         {"slope", report.reference->slope},
                         {"slope_error", report.reference->slope_error}};
  }
  json["time_limit_ms"] = time_json(report.time_limit);
  json["clock_noise"] = report.clock_noise;
  json["measuring_cpu_time_ms"] = milliseconds(report.cpu);
  json["measuring_wall_time_ms"] = milliseconds(report.wall);
  json["hints"] = report.hints;
  json["notes"] = report.notes;
  json["axes"] = axes;
  return report::text_of(json);
}

}  // namespace gavel::judge
