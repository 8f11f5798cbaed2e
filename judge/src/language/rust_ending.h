#pragma once

#include <string>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// Reads the last words of a Rust program: a panic, an overflowed stack, refused memory.
[[nodiscard]] Failure explain_rust_ending(const sandbox::RunResult& result,
                                          const std::string& file_name);

}  // namespace gavel::judge
