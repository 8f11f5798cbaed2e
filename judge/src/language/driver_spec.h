#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/judge/problem.h"

/// What drivers that are written in the solution's own language, and so are the same for every
/// problem, are told about one.
namespace gavel::judge {

/// How a language spells a name of the problem.
using SpellName = std::string (*)(std::string_view);

/// The problem as JSON: its kind, and for all but stdio the class, its methods and the records with
/// their types. `more` are further members, the values being JSON. `spell_type` is for classes and
/// records, where they are spelled in another way. Null means a stand-alone program.
[[nodiscard]] std::string driver_spec(const Problem* problem, SpellName spell,
                                      const std::vector<std::pair<std::string, std::string>>& more,
                                      SpellName spell_type = nullptr);

/// `["a","b"]`.
[[nodiscard]] std::string json_list(const std::vector<std::string>& texts);

/// Whether the problem has a value of this kind anywhere.
[[nodiscard]] bool uses(const Problem& problem, TypeKind kind);

}  // namespace gavel::judge
