#include <fmt/format.h>

#include "problem/load_steps.h"
#include "problem/prose.h"

namespace gavel::judge {
namespace {

void load_hint(const YamlNode& node, LoadContext& context) {
  if (node.is_scalar() && !node.is_absent()) {
    context.problem.hints.push_back({{}, flowing(node.text)});
    return;
  }
  const Fields fields(node, hint_keys(), context.diagnostics);
  if (!node.is_map()) return;
  const std::optional<std::string> say = fields.required_text("say");
  const std::optional<std::string> when = fields.required_text("when");
  context.problem.hints.push_back({when.value_or(""), flowing(say.value_or(""))});
}

// The cost of a follow-up's answer is part of the answer.
void load_followup(const YamlNode& node, LoadContext& context) {
  const Fields fields(node, followup_keys(), context.diagnostics);
  if (!node.is_map()) return;
  FollowUp followup;
  followup.ask = flowing(fields.required_text("ask").value_or(""));
  followup.answer = flowing(fields.required_text("answer").value_or(""));
  if (const auto cost = fields.text("complexity")) {
    followup.answer += fmt::format("\nCost: {}", *cost);
  }
  context.problem.followups.push_back(std::move(followup));
}

void load_clarification(const YamlNode& node, LoadContext& context) {
  const Fields fields(node, clarification_keys(), context.diagnostics);
  if (!node.is_map()) return;
  Clarification clarification;
  clarification.ask = flowing(fields.required_text("ask").value_or(""));
  clarification.answer = flowing(fields.required_text("answer").value_or(""));
  if (const YamlEntry* keywords = fields.require("keywords",
                                                 "the words of a question that this "
                                                 "answers, for example: [tie, equal]")) {
    for (const YamlNode* word : read_texts(*keywords, context.diagnostics)) {
      clarification.keywords.push_back(word->text);
    }
  }
  context.problem.clarifications.push_back(std::move(clarification));
}

template <typename LoadItem>
void load_list(const Fields& fields, const char* key, LoadContext& context, LoadItem load_item) {
  const YamlEntry* entry = fields.find(key);
  if (entry == nullptr) return;
  if (!entry->value.is_list()) {
    context.diagnostics.add("Y006", entry->value.is_absent() ? entry->key : entry->value,
                            fmt::format("`{}` is a list", key), "begin every item with -");
    return;
  }
  for (const YamlNode& item : entry->value.items) load_item(item, context);
}

}  // namespace

void load_guidance(const Fields& fields, LoadContext& context) {
  load_list(fields, "hints", context, load_hint);
  load_list(fields, "followups", context, load_followup);
  load_list(fields, "clarifications", context, load_clarification);
}

}  // namespace gavel::judge
