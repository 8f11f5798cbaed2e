#include "problem/layout.h"
#include "problem/load_steps.h"

namespace gavel::judge {

void load_layout(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("layout");
  if (entry == nullptr) return;
  if (context.kind_known && !is_program(context.problem.kind)) {
    context.diagnostics.add("Y017", entry->key, "only stdio and interactive problems have a layout");
    return;
  }
  const std::optional<std::string> text = read_text(*entry, context.diagnostics);
  if (!text) {
    context.signature_known = false;
    return;
  }
  context.problem.layout = *text;
  if (!context.signature_known) return;
  try {
    (void)parse_layout(*text, context.problem);
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y080", entry->value, error);
    context.signature_known = false;
  }
}

}  // namespace gavel::judge
