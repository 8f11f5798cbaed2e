#pragma once

#include <string>
#include <string_view>

namespace gavel::cli {

class Context;

/// Results go to standard output, whole. Throws CommandError when they cannot be written (disk
/// full); a closed pipe ends the program quietly, as SIGPIPE does.
void print(std::string_view text);

/// A finished screen, in the way the context's look asks for; takes the progress line away first.
void print_screen(Context& context, const std::string& screen);

/// Advice and progress go to standard error, and not at all with --quiet or --json.
void advise(const Context& context, std::string_view line);

}  // namespace gavel::cli
