#include <array>
#include <cctype>
#include <system_error>

#include <fmt/format.h>

#include "problem/load_steps.h"
#include "problem/names.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

const std::vector<std::string>& kind_words() {
  static const std::vector<std::string> words{"function", "class", "stdio", "interactive"};
  return words;
}

const std::vector<std::string>& difficulty_words() {
  static const std::vector<std::string> words{"easy", "medium", "hard"};
  return words;
}

void load_version(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry =
      fields.require("gavel", "a problem begins with `gavel: 1`, the version of the format");
  if (entry == nullptr || (entry->value.is_scalar() && entry->value.text == "1")) return;
  context.diagnostics.add("Y014", entry->value.is_absent() ? entry->key : entry->value,
                          "this gavel reads version 1 of the format",
                          "write `gavel: 1`, or use a gavel that knows the file's version");
}

void load_id(const Fields& fields, LoadContext& context) {
  const std::optional<std::string> id = fields.required_text("id");
  if (!id) return;
  context.problem.id = *id;
  const std::string error = slug_error(*id);
  if (error.empty()) return;
  context.diagnostics.add("Y015", fields.find("id")->value, error, "for example: merge-shards");
}

/// "merge-shards" -> "Merge Shards".
std::string title_from(const std::string& id) {
  std::string title = id;
  bool starts_word = true;
  for (char& c : title) {
    if (c == '-') c = ' ';
    if (starts_word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    starts_word = c == ' ';
  }
  return title;
}

void load_classification(const Fields& fields, LoadContext& context) {
  Problem& problem = context.problem;
  context.kind_known = false;
  if (const YamlEntry* kind = fields.require("kind", "one of function, class, stdio, interactive")) {
    if (const auto index = read_choice(*kind, kind_words(), context.diagnostics)) {
      problem.kind = static_cast<Kind>(*index);
      context.kind_known = true;
    }
  }
  if (const YamlEntry* difficulty = fields.find("difficulty")) {
    if (const auto index = read_choice(*difficulty, difficulty_words(), context.diagnostics)) {
      problem.difficulty = static_cast<Difficulty>(*index);
    }
  }
  if (const YamlEntry* tags = fields.find("tags")) {
    for (const YamlNode* tag : read_texts(*tags, context.diagnostics)) {
      if (const std::string error = slug_error(tag->text); !error.empty()) {
        context.diagnostics.add("Y012", *tag, error, "for example: hash-map");
      }
      problem.tags.push_back(tag->text);
    }
  }
}

/// The statement stands in the file or beside it, never in both.
void load_statement(const Fields& fields, LoadContext& context) {
  const std::filesystem::path beside = context.folder / "statement.md";
  std::error_code ignored;
  const bool exists = std::filesystem::exists(beside, ignored);
  const YamlEntry* entry = fields.find("statement");
  if (entry != nullptr) {
    if (exists) {
      context.diagnostics.add("Y005", entry->key,
                              "the statement is given twice: here and in "
                              "statement.md",
                              "remove one of the two");
    }
    context.problem.statement = read_text(*entry, context.diagnostics).value_or("");
  } else if (exists) {
    context.problem.statement = std::string(SourceText::read(beside).text());
  } else {
    (void)fields.require("statement",
                         "write `statement: |` and the text below, or a statement.md "
                         "beside the file");
  }
}

}  // namespace

std::string_view to_string(Kind kind) {
  return kind_words()[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Difficulty difficulty) {
  return difficulty_words()[static_cast<std::size_t>(difficulty)];
}

void load_header(const Fields& fields, LoadContext& context) {
  Problem& problem = context.problem;
  load_version(fields, context);
  load_id(fields, context);
  problem.title = fields.text("title").value_or(title_from(problem.id));
  load_classification(fields, context);
  problem.author = fields.text("author").value_or("");
  problem.source = fields.text("source").value_or("");
  problem.license = fields.text("license").value_or("");
  if (const YamlEntry* minutes = fields.find("minutes")) {
    problem.minutes = static_cast<int>(
        read_integer(*minutes, 1, 600, context.diagnostics).value_or(problem.minutes));
  }
  load_statement(fields, context);
}

}  // namespace gavel::judge
