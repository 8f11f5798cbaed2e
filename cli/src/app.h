#pragma once

namespace gavel::cli {

/// The whole program: parses the command line, runs the command, reports what went wrong, and gives
/// the exit status.
int run(int argc, const char* const* argv);

}  // namespace gavel::cli
