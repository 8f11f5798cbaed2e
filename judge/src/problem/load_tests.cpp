#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "problem/load_steps.h"
#include "problem/names.h"
#include "problem/test_input.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kMaxCount = 10'000;
constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1;  // exact in every JSON reader

const std::vector<std::string>& group_words() {
  static const std::vector<std::string> words{"sample", "basic", "edge", "scale"};
  return words;
}

/// "edge-1": what a test without a name is called.
bool is_given_name(const std::string& name) {
  for (const std::string& group : group_words()) {
    if (!name.starts_with(group + "-") || name.size() == group.size() + 1) continue;
    if (std::all_of(name.begin() + static_cast<std::ptrdiff_t>(group.size()) + 1, name.end(),
                    [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; })) {
      return true;
    }
  }
  return false;
}

class TestReader {
 public:
  TestReader(const YamlNode& node, LoadContext& context)
      : context_(context),
        diagnostics_(context.diagnostics),
        node_(node),
        fields_(node, test_keys(), context.diagnostics) {}

  void read() {
    if (!node_.is_map()) return;
    const YamlEntry* source = find_source();
    if (source == nullptr) return;
    spec_.place = diagnostics_.place(source->key);
    read_description();
    read_source(*source);
    read_group();
    context_.problem.tests.push_back(std::move(spec_));
  }

 private:
  const YamlEntry* find_source() {
    const YamlEntry* source = nullptr;
    for (const char* key : {"example", "hidden", "gen", "file"}) {
      const YamlEntry* found = fields_.find(key);
      if (found == nullptr) continue;
      if (source != nullptr) {
        diagnostics_.add("Y044", found->key,
                         fmt::format("a test is one of example, hidden, gen, "
                                     "file; this one is `{}` already",
                                     source->key.text),
                         "begin another item with -");
        return nullptr;
      }
      source = found;
    }
    if (source == nullptr) {
      diagnostics_.add("Y044", diagnostics_.source().place(node_.mark.line, node_.mark.column),
                       "a test needs one of example, hidden, gen, file");
    }
    return source;
  }

  void read_description() {
    spec_.why = fields_.text("why").value_or("");
    const YamlEntry* name = fields_.find("name");
    if (name == nullptr) return;
    spec_.name = read_text(*name, diagnostics_).value_or("");
    if (spec_.name.empty()) return;
    if (const std::string error = slug_error(spec_.name); !error.empty()) {
      diagnostics_.add("Y016", name->value, error, "for example: two-users");
    } else if (is_given_name(spec_.name)) {
      diagnostics_.add("Y016", name->value,
                       fmt::format("`{}` is a name that tests without one are given", spec_.name),
                       "choose a name that says what the test is about");
    }
  }

  void read_source(const YamlEntry& source) {
    const std::string& key = source.key.text;
    if (key == "gen") return read_generated(source);
    allow_only_with("gen", {"count", "seed"});
    if (key != "example") allow_only_with("example", {"explain"});
    if (key == "file") return read_file(source);
    if (key == "example") spec_.explain = fields_.text("explain").value_or("");
    if (context_.kind_known && context_.signature_known) read_test_input(source, context_, spec_);
    read_expected();
  }

  void allow_only_with(const char* owner, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
      const YamlEntry* entry = fields_.find(key);
      if (entry == nullptr) continue;
      diagnostics_.add("Y044", entry->key,
                       fmt::format("`{}` belongs to a test with `{}`", key, owner));
    }
  }

  void read_expected() {
    const YamlEntry* expect = fields_.find("expect");
    if (expect != nullptr && context_.kind_known && context_.signature_known) {
      read_expectation(*expect, context_, spec_);
    }
  }

  void read_generated(const YamlEntry& source) {
    spec_.source = TestSpec::Source::kGenerated;
    allow_only_with("example` or `hidden", {"expect"});
    allow_only_with("example", {"explain"});
    if (!source.value.is_map()) {
      diagnostics_.add("Y006", source.value.is_absent() ? source.key : source.value,
                       "`gen` is a map of name: value", "for example: {n: max, profile: hot-key}");
      return;
    }
    for (const YamlEntry& parameter : source.value.entries) {
      if (const auto text = read_text(parameter, diagnostics_)) {
        spec_.parameters.emplace_back(parameter.key.text, *text);
      }
    }
    if (const YamlEntry* count = fields_.find("count")) {
      spec_.count = static_cast<int>(read_integer(*count, 1, kMaxCount, diagnostics_).value_or(1));
    }
    if (const YamlEntry* seed = fields_.find("seed")) {
      if (const auto value = read_integer(*seed, 0, kMaxSeed, diagnostics_)) {
        spec_.seed = static_cast<std::uint64_t>(*value);
      }
    }
  }

  void read_file(const YamlEntry& source) {
    spec_.source = TestSpec::Source::kFile;
    if (!read_text(source, diagnostics_)) return;
    spec_.file = resolve_file(source.value, "Y045", context_);
    read_expected_of_file();
  }

  // A file's answer lies beside it; only a text can be written here instead.
  void read_expected_of_file() {
    const YamlEntry* expect = fields_.find("expect");
    if (expect == nullptr) return;
    if (context_.problem.kind == Kind::kClass) {
      diagnostics_.add("Y044", expect->key, "the results of a class problem stand in the file",
                       "write `-> result` behind the calls");
      return;
    }
    read_expected();
  }

  void read_group() {
    spec_.group = default_group();
    const YamlEntry* group = fields_.find("group");
    if (group == nullptr) return;
    if (group->value.is_map()) {
      diagnostics_.add("Y044", group->value,
                       "points and dependencies of groups are not part of "
                       "format version 1",
                       "write the group's name: group: edge");
      return;
    }
    if (const auto index = read_choice(*group, group_words(), diagnostics_)) {
      spec_.group = static_cast<Group>(*index);
    }
  }

  [[nodiscard]] Group default_group() const {
    if (fields_.find("example") != nullptr) return Group::kSample;
    if (spec_.source != TestSpec::Source::kGenerated) return Group::kEdge;
    const bool has_max =
        std::any_of(spec_.parameters.begin(), spec_.parameters.end(),
                    [](const auto& parameter) { return parameter.second == "max"; });
    return has_max ? Group::kScale : Group::kBasic;
  }

  LoadContext& context_;
  Diagnostics& diagnostics_;
  const YamlNode& node_;
  Fields fields_;
  TestSpec spec_;
};

}  // namespace

void load_tests(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.require("tests", "at least one example");
  if (entry == nullptr) return;
  if (!entry->value.is_list() || entry->value.items.empty()) {
    context.diagnostics.add("Y006", entry->value.is_absent() ? entry->key : entry->value,
                            "`tests` is a list with at least one test",
                            "for example: - example: {n: 1}");
    return;
  }
  const std::size_t errors = context.diagnostics.count();
  for (const YamlNode& item : entry->value.items) TestReader(item, context).read();
  context.tests_known =
      context.kind_known && context.signature_known && context.diagnostics.count() == errors;
}

void load_generator(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("generator");
  if (entry == nullptr || !read_text(*entry, context.diagnostics)) return;
  context.problem.generator = resolve_program(entry->value, "Y045", context);
}

}  // namespace gavel::judge
