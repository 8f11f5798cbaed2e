#pragma once

#include <filesystem>
#include <optional>

#include "engine.h"
#include "run/author_program.h"

namespace gavel::judge {

/// Builds a program that the problem brings along, with the headers that lie beside it. Throws
/// AuthorProgramFailed when it does not compile, InputError when it cannot be read or its language
/// is not installed.
[[nodiscard]] Program build_author_program(Engine& engine, const std::filesystem::path& file);

/// The interactor of an interactive problem, built; nothing for any other kind.
[[nodiscard]] std::optional<Program> build_interactor(Engine& engine, const Problem& problem);

}  // namespace gavel::judge
