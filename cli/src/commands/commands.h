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
ExitCode run_command(Context& context, const DebugOptions& options);
ExitCode run_command(Context& context, const StressOptions& options);
ExitCode run_command(Context& context, const CostOptions& options);
ExitCode run_command(Context& context, const VerifyOptions& options);
ExitCode run_command(Context& context, const NewOptions& options);
ExitCode run_command(Context& context, const InitOptions& options);
ExitCode run_command(Context& context, const StartOptions& options);
ExitCode run_command(Context& context, const SandboxRunOptions& options);
ExitCode run_command(Context& context, const DoctorOptions& options);
ExitCode run_command(Context& context, const LanguagesOptions& options);
ExitCode run_command(Context& context, const HelpOptions& options);
ExitCode run_command(Context& context, const MockOptions& options);
ExitCode run_command(Context& context, const AskOptions& options);
ExitCode run_command(Context& context, const NoteOptions& options);
ExitCode run_command(Context& context, const HintOptions& options);
ExitCode run_command(Context& context, const PauseOptions& options);
ExitCode run_command(Context& context, const ResumeOptions& options);
ExitCode run_command(Context& context, const EndOptions& options);
ExitCode run_command(Context& context, const RateOptions& options);
ExitCode run_command(Context& context, const HistoryOptions& options);
ExitCode run_command(Context& context, const StatsOptions& options);
ExitCode run_command(Context& context, const NextOptions& options);
ExitCode run_command(Context& context, const PlanOptions& options);
ExitCode run_command(Context& context, const ReportOptions& options);
ExitCode run_command(Context& context, const ExportOptions& options);
ExitCode run_command(Context& context, const ImportOptions& options);
ExitCode run_command(Context& context, const CompletionsOptions& options);

}  // namespace gavel::cli
