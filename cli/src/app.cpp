#include "app.h"

#include <filesystem>
#include <variant>

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include "gavel/judge/reporter.h"
#include "gavel/round/store_error.h"
#include "gavel/sandbox/sandbox_error.h"

#include "command_error.h"
#include "commands/commands.h"
#include "options.h"
#include "output.h"
#include "round/answers.h"

namespace gavel::cli {
namespace {

volatile sig_atomic_t g_signal = 0;

// The first signal asks everything to stop and clean up; the second one means it.
void on_signal(int signal) {
  if (g_signal != 0) _exit(128 + signal);
  g_signal = signal;
  Context::interrupt();
}

void install_handlers() {
  (void)Context::interruption();
  struct sigaction action = {};
  action.sa_handler = on_signal;  // Without SA_RESTART: a prompt is left at once.
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

/// Writes an error where the caller looks for it: JSON on standard output, text on standard error.
class ErrorReport {
 public:
  explicit ErrorReport(bool json) : json_(json) {}

  int operator()(ExitCode status, const std::string& id, const std::string& message,
                 const std::string& help) const {
    if (json_) {
      write(STDOUT_FILENO, judge::error_json(id, help.empty() ? message : message + "; " + help));
    } else {
      std::string text = fmt::format("gavel: {}\n", message);
      if (!help.empty()) text += fmt::format("  {}\n", help);
      write(STDERR_FILENO, text);
    }
    return static_cast<int>(status);
  }

  int operator()(const judge::InputError& error) const {
    if (json_) {
      write(STDOUT_FILENO, judge::error_json(error.diagnostics()));
    } else {
      std::string text;
      for (const judge::Diagnostic& d : error.diagnostics()) text += judge::to_text(d);
      if (error.diagnostics().size() > 1) {
        text += fmt::format("{} problems.   Format: gavel help problem-format\n",
                            error.diagnostics().size());
      }
      write(STDERR_FILENO, text);
    }
    return static_cast<int>(missing_toolchain(error) ? ExitCode::kEnvironment
                                                     : ExitCode::kBadInput);
  }

  /// The history is a file that somebody may have spoilt, or something of the machine's.
  int operator()(const round::StoreError& error) const {
    const bool machine = error.kind() == round::StoreError::Kind::kUnavailable;
    return (*this)(machine ? ExitCode::kEnvironment : ExitCode::kBadInput, error.id(), error.what(),
                   error.help());
  }

 private:
  /// "L002" is the builder's id for "no compiler": the machine lacks something, no file is wrong.
  static bool missing_toolchain(const judge::InputError& error) {
    return error.diagnostics().front().id == "L002" || error.diagnostics().front().id == "P001";
  }

  static void write(int fd, const std::string& text) {
    // Nothing is left to do about an error that cannot be reported.
    if (::write(fd, text.data(), text.size()) < 0) return;
  }

  bool json_;
};

int run_invocation(const Invocation& invocation) {
  if (!invocation.global.directory.empty()) {
    std::error_code error;
    std::filesystem::current_path(invocation.global.directory, error);
    if (error) {
      throw CommandError(ExitCode::kNotFound, "C007",
                         fmt::format("cannot enter {}: {}", invocation.global.directory.string(),
                                     error.message()));
    }
  }
  Context context(invocation.global);
  return static_cast<int>(std::visit(
      [&](const auto& options) { return run_command(context, options); }, invocation.command));
}

int interrupted_status() {
  return 128 + (g_signal ? static_cast<int>(g_signal) : SIGINT);
}

}  // namespace

int run(int argc, const char* const* argv) {
  const auto parsed = parse_options(argc, argv);
  if (const auto* end = std::get_if<ParseEnd>(&parsed)) {
    if (!end->output.empty()) print(end->output);
    if (end->status == 0) return 0;
    return ErrorReport(end->json)(ExitCode::kUsage, "C002", end->error, "see `gavel --help`");
  }
  install_handlers();
  const auto& invocation = std::get<Invocation>(parsed);
  const ErrorReport report(invocation.global.json);
  try {
    return run_invocation(invocation);
  } catch (const judge::Cancelled&) {
    if (!invocation.global.json)
      report(ExitCode::kInterrupted, "C130", "stopped; nothing is left running", "");
    return interrupted_status();
  } catch (const PromptInterrupted&) {
    return interrupted_status();
  } catch (const round::StoreError& error) {
    return report(error);
  } catch (const CommandError& error) {
    return report(error.status(), error.id(), error.what(), error.help());
  } catch (const judge::InputError& error) {
    return report(error);
  } catch (const sandbox::SandboxError& error) {
    return report(ExitCode::kEnvironment, "S001", error.what(), "see `gavel doctor`");
  } catch (const std::filesystem::filesystem_error& error) {
    return report(ExitCode::kEnvironment, "C014", error.what(), "nothing else was changed");
  } catch (const std::exception& error) {
    return report(ExitCode::kInternal, "C070", fmt::format("internal error: {}", error.what()),
                  "please report it with `gavel doctor --json`; your files are untouched");
  }
}

}  // namespace gavel::cli
