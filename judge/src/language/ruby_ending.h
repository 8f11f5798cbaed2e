#pragma once

#include <string>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// What the death of a Ruby program means: reads what runtime/ruby/stdio.rb and the interpreter
/// say.
[[nodiscard]] Failure explain_ruby_ending(const sandbox::RunResult& result,
                                          const std::string& file_name);

}  // namespace gavel::judge
