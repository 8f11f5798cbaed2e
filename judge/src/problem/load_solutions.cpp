#include <algorithm>
#include <array>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "problem/load_steps.h"
#include "problem/solution_tag.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

struct LanguageName {
  std::string_view id;
  std::vector<std::string_view> aliases;  ///< Also the extensions.
};

// What a problem file may call a language. Which of them this gavel can build is not for the format
// to know; that they are spelled right is.
const std::vector<LanguageName>& language_names() {
  static const std::vector<LanguageName> names{{"cpp", {"c++", ".cpp", ".cc", ".cxx"}},
                                               {"python", {"py", "python3", ".py"}},
                                               {"java", {".java"}},
                                               {"go", {"golang", ".go"}},
                                               {"rust", {"rs", ".rs"}},
                                               {"javascript", {"js", ".js"}},
                                               {"typescript", {"ts", ".ts"}},
                                               {"c", {".c"}},
                                               {"ruby", {"rb", ".rb"}}};
  return names;
}

std::string language_id(std::string_view text) {
  for (const LanguageName& name : language_names()) {
    if (name.id == text) return std::string(name.id);
    if (std::find(name.aliases.begin(), name.aliases.end(), text) != name.aliases.end()) {
      return std::string(name.id);
    }
  }
  return {};
}

std::vector<std::string> language_ids() {
  std::vector<std::string> ids;
  for (const LanguageName& name : language_names()) ids.emplace_back(name.id);
  return ids;
}

class SolutionReader {
 public:
  SolutionReader(const YamlNode& node, LoadContext& context)
      : context_(context),
        diagnostics_(context.diagnostics),
        node_(node),
        fields_(node, solution_keys(), context.diagnostics) {}

  void read(std::map<std::string, int>& inline_counts) {
    if (!node_.is_map()) return;
    spec_.place = diagnostics_.source().place(node_.mark.line, node_.mark.column);
    read_verdicts();
    read_source();
    spec_.complexity = fields_.text("complexity").value_or("");
    spec_.why = fields_.text("why").value_or("");
    if (const YamlEntry* fails = fields_.find("fails")) {
      for (const YamlNode* name : read_texts(*fails, diagnostics_)) {
        spec_.fails.push_back(name->text);
      }
    }
    read_max();
    if (spec_.file.empty() && !spec_.verdicts.empty()) {
      const std::string label(code(spec_.verdicts.front()));
      spec_.name = fmt::format("{}-{}", label, ++inline_counts[label]);
    }
    context_.problem.solutions.push_back(std::move(spec_));
  }

 private:
  void read_verdicts() {
    const YamlEntry* entry =
        fields_.require("verdict", "what the judge must say: ac, wa, tle, mle, ole, re or ce");
    if (entry == nullptr) return;
    for (const YamlNode* label : read_texts(*entry, diagnostics_)) {
      try {
        spec_.verdicts.push_back(parse_label(label->text, 0));
      } catch (const SyntaxError& error) {
        diagnostics_.add("Y052", *label, error);
      }
    }
    if (entry->value.is_list() && entry->value.items.empty()) {
      diagnostics_.add("Y052", entry->value, "a solution needs at least one verdict");
    }
  }

  void read_source() {
    const YamlEntry* file = fields_.find("file");
    const YamlEntry* inline_code = fields_.find("code");
    if ((file == nullptr) == (inline_code == nullptr)) {
      diagnostics_.add("Y050", spec_.place, "a solution has either a `file` or `code` with `lang`");
      return;
    }
    read_language(file);
    if (file != nullptr && read_text(*file, diagnostics_)) {
      spec_.file = resolve_file(file->value, "Y050", context_);
      spec_.name = fs::path(file->value.text).filename().string();
    }
    if (inline_code != nullptr) spec_.code = read_text(*inline_code, diagnostics_).value_or("");
  }

  void read_language(const YamlEntry* file) {
    if (const YamlEntry* lang = fields_.find("lang")) {
      const std::optional<std::string> text = read_text(*lang, diagnostics_);
      if (!text) return;
      spec_.language = language_id(*text);
      if (spec_.language.empty()) {
        diagnostics_.add("Y053", lang->value, fmt::format("there is no language `{}`", *text),
                         suggestion(*text, language_ids()));
      }
    } else if (file != nullptr && file->value.is_scalar()) {
      spec_.language = language_of(file->value.text);
      if (spec_.language.empty()) {
        diagnostics_.add("Y053", file->value, "the file's name does not say its language",
                         "add `lang: python`");
      }
    } else if (file == nullptr) {
      diagnostics_.add("Y053", spec_.place, "inline code needs its language", "add `lang: python`");
    }
  }

  void read_max() {
    const YamlEntry* entry = fields_.find("max");
    if (entry == nullptr) return;
    if (!entry->value.is_map()) {
      diagnostics_.add("Y006", entry->value.is_absent() ? entry->key : entry->value,
                       "`max` is a map of size: number", "for example: {n: 12}");
      return;
    }
    for (const YamlEntry& limit : entry->value.entries) {
      if (context_.domain.find(limit.key.text) == nullptr) {
        diagnostics_.add("Y062", limit.key,
                         fmt::format("`{}` is no line of `input` or `types`", limit.key.text),
                         suggestion(limit.key.text, line_names(context_.problem)));
      }
      if (const auto number = read_integer(limit, 0, INT64_MAX, diagnostics_)) {
        spec_.max.emplace_back(limit.key.text, *number);
      }
    }
  }

  LoadContext& context_;
  Diagnostics& diagnostics_;
  const YamlNode& node_;
  Fields fields_;
  SolutionSpec spec_;
};

bool is_listed(const Problem& problem, const fs::path& file) {
  return std::any_of(problem.solutions.begin(), problem.solutions.end(),
                     [&](const SolutionSpec& s) { return s.file == file; });
}

void discover_solution(const fs::path& file, LoadContext& context) {
  const std::string bytes = read_bytes(file);
  const std::string first_line = bytes.substr(0, bytes.find('\n'));
  Place place{
      .file = file.string(), .line = 1, .column = 1, .length = 1, .source_line = first_line};
  try {
    std::optional<SolutionTag> tag = parse_solution_tag(first_line);
    if (!tag) return;
    SolutionSpec spec;
    spec.name = file.filename().string();
    spec.verdicts = std::move(tag->verdicts);
    spec.language = language_of(file);
    spec.file = file;
    spec.complexity = std::move(tag->complexity);
    spec.why = std::move(tag->why);
    spec.place = std::move(place);
    context.problem.solutions.push_back(std::move(spec));
  } catch (const SyntaxError& error) {
    place.column = static_cast<int>(error.offset) + 1;
    place.length = static_cast<int>(error.length);
    context.diagnostics.add("Y054", std::move(place), error.message, error.help);
  }
}

/// Solutions that carry their label in their first line need no entry in the file.
void discover_solutions(LoadContext& context) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(context.folder / "solutions", ignored)) {
    if (entry.is_regular_file(ignored) && !language_of(entry.path()).empty()) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    if (!is_listed(context.problem, file)) discover_solution(file, context);
  }
}

bool every_test_has_its_answer(const Problem& problem) {
  return !problem.tests.empty() &&
         std::all_of(problem.tests.begin(), problem.tests.end(),
                     [](const TestSpec& test) { return test.expected.has_value(); });
}

}  // namespace

std::string language_of(const fs::path& file) {
  return language_id(file.extension().string());
}

void load_solutions(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("solutions");
  const std::size_t errors = context.diagnostics.count();
  std::map<std::string, int> inline_counts;
  if (entry != nullptr && !entry->value.is_list()) {
    context.diagnostics.add("Y006", entry->value.is_absent() ? entry->key : entry->value,
                            "`solutions` is a list",
                            "for example: - {verdict: ac, file: solutions/ac.py}");
  } else if (entry != nullptr) {
    for (const YamlNode& item : entry->value.items) {
      SolutionReader(item, context).read(inline_counts);
    }
  }
  discover_solutions(context);
  const bool complete = context.diagnostics.count() == errors && context.tests_known;
  if (!complete || context.problem.reference() != nullptr) return;
  if (every_test_has_its_answer(context.problem)) return;
  const YamlNode& at = entry == nullptr ? fields.node() : entry->key;
  context.diagnostics.add("Y051", context.diagnostics.source().place(at.mark.line, at.mark.column),
                          "there is no accepted solution, and not every test has an `expect`",
                          "the first solution with `verdict: ac` is the reference that gives the "
                          "answers");
}

}  // namespace gavel::judge
