#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "problem/diagnostics.h"
#include "problem/fields.h"
#include "problem/yaml_node.h"

namespace gavel::judge {

/// What the steps of loading share. Each step reads some keys of the file into the problem and
/// reports what is wrong; a later step relies on an earlier one only through `problem` and the
/// flags, so that one mistake does not echo through the file.
struct LoadContext {
  Diagnostics& diagnostics;
  Problem& problem;
  Domain& domain;  ///< The problem's input_domain while it is read.
  std::filesystem::path folder;  ///< Absolute; file names in the problem are relative to it.

  bool kind_known = true;       ///< `kind` was read.
  bool signature_known = true;  ///< `types`, `input` and `entry` were read without an error.
  bool tests_known = false;     ///< `tests` was read without an error.
};

void load_header(const Fields& fields, LoadContext& context);      ///< gavel ... statement
void load_budget(const Fields& fields, LoadContext& context);      ///< complexity, limits
void load_domain(const Fields& fields, LoadContext& context);      ///< types, input, where
void load_variations(const Fields& fields, LoadContext& context);  ///< profiles, ladder, calls
void load_entry(const Fields& fields, LoadContext& context);
void load_layout(const Fields& fields, LoadContext& context);
void load_output(const Fields& fields, LoadContext& context);
void load_checker(const Fields& fields, LoadContext& context);
void load_interactor(const Fields& fields, LoadContext& context);
void load_validator(const Fields& fields, LoadContext& context);
void load_generator(const Fields& fields, LoadContext& context);
void load_tests(const Fields& fields, LoadContext& context);
void load_solutions(const Fields& fields, LoadContext& context);
void load_guidance(const Fields& fields, LoadContext& context);  ///< hints, follow-ups, ...

/// Reports names that name nothing: tests, profiles, sizes.
void check_references(const Fields& fields, LoadContext& context);

[[nodiscard]] std::vector<std::string> line_names(const Problem& problem);

/// The names that evidence can refer to: tests, groups and profiles.
[[nodiscard]] std::vector<std::string> test_names(const Problem& problem);

/// What a profile, a ladder rung or a test says of a line. Reports what is wrong (Y024).
[[nodiscard]] std::optional<DomainOverride> read_override(const DomainSpec& line,
                                                          const YamlNode& node,
                                                          LoadContext& context);

/// The profiles that every domain has, and the problem's own.
[[nodiscard]] std::vector<std::string> profile_names(const Problem& problem);

/// The language of a source file by its extension; empty when none is known.
[[nodiscard]] std::string language_of(const std::filesystem::path& file);

/// As resolve_file, for a program that gavel builds and runs; reports a language it cannot.
[[nodiscard]] std::filesystem::path resolve_program(const YamlNode& node, const std::string& id,
                                                    LoadContext& context);

/// Absolute path of a file named in the problem. Reports (with `id`) one that does not exist or
/// lies outside the problem's folder; empty then.
[[nodiscard]] std::filesystem::path resolve_file(const YamlNode& node, const std::string& id,
                                                 LoadContext& context);

}  // namespace gavel::judge
