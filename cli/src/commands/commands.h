#pragma once

#include "context.h"
#include "exit_code.h"
#include "options.h"

/// One function per command, each in a file of its name. Each prints its result on standard output
/// and returns the exit status; mistakes leave as CommandError, InputError or SandboxError.
namespace gavel::cli {

ExitCode run_command(Context& context, const StatusOptions& options);
ExitCode run_command(Context& context, const ListOptions& options);
ExitCode run_command(Context& context, const ShowOptions& options);
ExitCode run_command(Context& context, const RunOptions& options);
ExitCode run_command(Context& context, const SubmitOptions& options);
ExitCode run_command(Context& context, const StressOptions& options);
ExitCode run_command(Context& context, const VerifyOptions& options);
ExitCode run_command(Context& context, const NewOptions& options);
ExitCode run_command(Context& context, const InitOptions& options);
ExitCode run_command(Context& context, const StartOptions& options);
ExitCode run_command(Context& context, const SandboxRunOptions& options);
ExitCode run_command(Context& context, const DoctorOptions& options);
ExitCode run_command(Context& context, const LanguagesOptions& options);
ExitCode run_command(Context& context, const HelpOptions& options);

}  // namespace gavel::cli
