#pragma once

#include <string>

#include "context.h"
#include "gavel/judge/language.h"

namespace gavel::cli {

/// The language that was asked for, else the workspace's usual one, else the first that is
/// installed. Throws CommandError for an unknown one, with a did-you-mean.
[[nodiscard]] const judge::Language& choose_language(Context& context, const std::string& wanted);

/// Like find_language, but an unknown word is a CommandError.
[[nodiscard]] const judge::Language& language_named(const std::string& word);

}  // namespace gavel::cli
