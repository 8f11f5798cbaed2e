#include <string>
#include <vector>

#include "problem/load_steps.h"

namespace gavel::judge {
namespace {

const std::vector<std::string>& style_words() {
  static const std::vector<std::string> words{"gavel", "kattis", "testlib"};
  return words;
}

}  // namespace

void load_checker(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("checker");
  if (entry == nullptr) return;
  const Fields parts(entry->value, checker_keys(), context.diagnostics);
  if (!entry->value.is_map()) return;
  if (const YamlEntry* output = fields.find("output")) {
    context.diagnostics.add("Y071", output->key, "answers are judged twice: here and by `checker`",
                            "remove one of the two");
  }
  CheckerProgram checker{.file = {}, .place = context.diagnostics.place(entry->key)};
  const YamlEntry* file = parts.require("file", "the checker program, for example check.py");
  if (file != nullptr && read_text(*file, context.diagnostics)) {
    checker.file = resolve_program(file->value, "Y072", context);
  }
  if (const YamlEntry* style = parts.find("style")) {
    if (const auto index = read_choice(*style, style_words(), context.diagnostics)) {
      checker.style = static_cast<CheckerProgram::Style>(*index);
    }
  }
  context.problem.checker = std::move(checker);
}

void load_validator(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("valid");
  if (entry == nullptr || !read_text(*entry, context.diagnostics)) return;
  context.problem.validator = resolve_program(entry->value, "Y072", context);
}

void load_interactor(const Fields& fields, LoadContext& context) {
  if (!context.kind_known) return;
  const bool interactive = context.problem.kind == Kind::kInteractive;
  const YamlEntry* entry =
      interactive ? fields.require("interactor", "the program that the solution talks to")
                  : fields.find("interactor");
  if (entry == nullptr) return;
  if (!interactive) {
    context.diagnostics.add("Y017", entry->key, "only interactive problems have an interactor");
    return;
  }
  for (const char* key : {"output", "checker"}) {
    const YamlEntry* other = fields.find(key);
    if (other == nullptr) continue;
    context.diagnostics.add("Y071", other->key, "the interactor judges an interactive problem",
                            "remove this key");
  }
  if (!read_text(*entry, context.diagnostics)) return;
  context.problem.interactor = resolve_program(entry->value, "Y072", context);
}

}  // namespace gavel::judge
