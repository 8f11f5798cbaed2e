#include "report/json_pieces.h"

#include <cmath>

namespace gavel::judge::report {
namespace {

constexpr std::size_t kMaxStreamBytes = 64 << 10;

Json record_json(const Value& value, const Type& type, RecordTypes records) {
  const RecordType* record = find_record(records, type.record);
  Json object = Json::object();
  const Value::List& fields = value.as_list();
  for (std::size_t i = 0; record && i < record->fields.size() && i < fields.size(); ++i) {
    object[record->fields[i].name] = value_json(fields[i], record->fields[i].type, records);
  }
  return object;
}

Json list_json(const Value::List& list, const Type& element, RecordTypes records) {
  Json array = Json::array();
  for (const Value& item : list) array.push_back(value_json(item, element, records));
  return array;
}

Json number_json(double number) {
  if (std::isfinite(number)) return number;
  return std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf";
}

std::string_view state_name(sandbox::LayerState state) {
  switch (state) {
    case sandbox::LayerState::kOn: return "on";
    case sandbox::LayerState::kOff: return "off";
    case sandbox::LayerState::kAbsent: return "absent";
  }
  return "absent";
}

}  // namespace

Json value_json(const Value& value, const Type& type, RecordTypes records) {
  if (value.is_null()) return nullptr;
  if (value.is_bool()) return value.as_bool();
  if (value.is_integer()) return value.as_integer();
  if (value.is_number()) return number_json(value.as_number());
  if (value.is_string()) return value.as_string();
  if (type.kind == TypeKind::kRecord) return record_json(value, type, records);
  if (type.kind == TypeKind::kMap) {
    Json pairs = Json::array();
    for (const Value& pair : value.as_list()) {
      const Value::List& both = pair.as_list();
      pairs.push_back({value_json(both.at(0), type.args.at(0), records),
                       value_json(both.at(1), type.args.at(1), records)});
    }
    return pairs;
  }
  return list_json(value.as_list(), type.args.empty() ? Type{} : type.args.front(), records);
}

Json input_json(const Problem& problem, const CaseInput& input) {
  if (is_program(problem.kind)) return input.text;
  if (problem.kind == Kind::kFunction) {
    Json object = Json::object();
    const Method& method = problem.entry.methods.front();
    for (std::size_t i = 0; i < method.parameters.size() && i < input.arguments.size(); ++i) {
      object[method.parameters[i].name] =
          value_json(input.arguments[i], method.parameters[i].type, problem.records);
    }
    return object;
  }
  Json calls = Json::array();
  for (const Call& call : input.calls) {
    const Method& method = problem.entry.methods.at(call.method);
    Json arguments = Json::array();
    for (std::size_t i = 0; i < call.arguments.size() && i < method.parameters.size(); ++i) {
      arguments.push_back(
          value_json(call.arguments[i], method.parameters[i].type, problem.records));
    }
    calls.push_back({{"call", method.name}, {"arguments", arguments}});
  }
  return calls;
}

Json answer_json(const Problem& problem, const CaseInput& input, const Value& answer) {
  if (is_program(problem.kind)) return answer.is_string() ? Json(answer.as_string()) : Json();
  if (problem.kind == Kind::kFunction) {
    return value_json(answer, problem.entry.methods.front().result, problem.records);
  }
  Json results = Json::array();
  if (!answer.is_list()) return results;
  for (std::size_t i = 0; i < answer.as_list().size() && i < input.calls.size(); ++i) {
    const Method& method = problem.entry.methods.at(input.calls[i].method);
    results.push_back(value_json(answer.as_list()[i], method.result, problem.records));
  }
  return results;
}

Json dialogue_json(const std::vector<sandbox::SpokenLine>& lines) {
  Json json = Json::array();
  for (const sandbox::SpokenLine& line : lines) {
    json.push_back(
        {{"from", line.speaker == sandbox::Speaker::kFirst ? "solution" : "interactor"},
         {"text", line.text},
         {"complete", line.complete}});
  }
  return json;
}

Json stream_json(const sandbox::StreamCapture& stream) {
  return {{"text", stream.bytes.substr(0, kMaxStreamBytes)},
          {"total_bytes", stream.total},
          {"truncated", stream.total > std::min(stream.bytes.size(), kMaxStreamBytes)}};
}

Json isolation_json(const sandbox::Isolation& isolation) {
  Json layers = Json::array();
  for (const sandbox::Layer& layer : isolation.layers) {
    Json item = {{"name", layer.name}, {"state", state_name(layer.state)},
                 {"detail", layer.detail}};
    if (!layer.effect.empty()) item["effect"] = layer.effect;
    if (!layer.fix.empty()) item["fix"] = layer.fix;
    layers.push_back(item);
  }
  return {{"full", isolation.full()}, {"layers", layers}};
}

Json diagnostic_json(const Diagnostic& diagnostic) {
  return {{"id", diagnostic.id},
          {"severity", diagnostic.severity == Severity::kError ? "error" : "warning"},
          {"message", diagnostic.message},
          {"help", diagnostic.help},
          {"file", diagnostic.place.file},
          {"line", diagnostic.place.line},
          {"column", diagnostic.place.column}};
}

double milliseconds(std::chrono::nanoseconds time) {
  // Rounded to the microsecond: more digits would be noise.
  return std::round(static_cast<double>(time.count()) / 1e3) / 1e3;
}

std::string text_of(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gavel::judge::report
