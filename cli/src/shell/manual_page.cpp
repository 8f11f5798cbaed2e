#include "shell/manual_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "version.h"

namespace gavel::cli {
namespace {

constexpr const char* kDescription = R"(.SH DESCRIPTION
gavel is a judge for timed coding rounds. It needs no account and no network: problems, hidden tests
and the history of your rounds are files on this machine, and solutions run in a sandbox.
.PP
Without a command it says where you stand and one thing to do next. Results go to standard output,
progress and advice to standard error.
)";

constexpr const char* kFiles = R"(.SH ENVIRONMENT
.TP
.B NO_COLOR\fR, \fBCLICOLOR_FORCE
Set and not empty: no colour; colour also without a terminal. \-\-color wins over both.
.TP
.B ACCESSIBLE
Set to 1: a session prints lines and redraws nothing.
.TP
.B VISUAL\fR, \fBEDITOR\fR, \fBPAGER
What opens your solution and notes, and what pages long texts.
.TP
.B COLUMNS
The width of screens.
.SH FILES
.TP
.I ~/practice/.gavel/workspace.yaml
Marks a folder of solutions; written by
.BR "gavel init" .
.TP
.I $XDG_CONFIG_HOME/gavel/config.yaml
Where that folder is, and your usual language.
.TP
.I $XDG_DATA_HOME/gavel/gavel.db
The history of your rounds. Events are only added;
.B gavel export
writes them as text.
.TP
.I $XDG_DATA_HOME/gavel/problems
Problems of your own.
.TP
.I $XDG_CACHE_HOME/gavel
May be deleted at any time.
.SH SEE ALSO
.BR "gavel help round" ", " "gavel help score" ", " "gavel help problem-format"
)";

/// Text as roff reads it: a hyphen that can be copied, no accidental request.
std::string roff(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else
      result += c;
  }
  if (!result.empty() && (result[0] == '.' || result[0] == '\'')) result.insert(0, "\\&");
  return result;
}

std::string flag_entry(const FlagSummary& flag) {
  std::string names;
  for (const std::string& name : flag.names) {
    names += (names.empty() ? "\\fB" : "\\fR, \\fB") + roff(name);
  }
  std::string value;
  if (!flag.choices.empty() && !flag.value.empty()) {
    value = fmt::format(" {}", fmt::join(flag.choices, "|"));
  } else if (!flag.value.empty()) {
    value = " " + flag.value;
  }
  return fmt::format(".TP\n{}\\fI{}\\fR\n{}.\n", names, roff(value), roff(flag.description));
}

std::string command_entry(const CommandSummary& command) {
  std::string text = fmt::format(".SS \"{}", roff(command.name));
  for (const FlagSummary& argument : command.arguments) text += " " + argument.names.front();
  text += fmt::format("\"\n{}.\n", roff(command.description));
  if (!command.aliases.empty()) {
    text += fmt::format("Also: {}.\n", fmt::join(command.aliases, ", "));
  }
  for (const FlagSummary& argument : command.arguments) {
    text +=
        fmt::format(".TP\n.I {}\n{}.\n", roff(argument.names.front()), roff(argument.description));
  }
  for (const FlagSummary& flag : command.flags) {
    if (flag.names.back() != "--help") text += flag_entry(flag);
  }
  return text;
}

}  // namespace

std::string manual_page(const ProgramSummary& program) {
  std::string page = fmt::format(".TH GAVEL 1 \"\" \"gavel {}\" \"User Commands\"\n", kVersion);
  page += ".SH NAME\ngavel \\- timed coding rounds, judged on this machine\n";
  page += ".SH SYNOPSIS\n.B gavel\n[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR] [\\fIARGUMENTS\\fR]\n";
  page += kDescription;
  page += ".SH OPTIONS\nThey may stand before or after the command.\n";
  for (const FlagSummary& flag : program.flags) page += flag_entry(flag);
  page += ".SH COMMANDS\n";
  for (const CommandSummary& command : program.commands) page += command_entry(command);
  page += ".SH EXIT STATUS\n.nf\n";
  const std::string table = program.exit_codes.substr(program.exit_codes.find("  0 "));
  return page + roff(table) + ".fi\n" + kFiles;
}

}  // namespace gavel::cli
