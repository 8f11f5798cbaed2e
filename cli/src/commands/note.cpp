#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "commands/commands.h"
#include "gavel/round/clock.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"
#include "workspace/editor.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

std::string answer_of(const round::Round& round, round::Gate gate, const char* field) {
  const round::GateRecord* record = round.gate(gate);
  if (!record) return {};
  const auto found = record->answer.find(field);
  if (found == record->answer.end()) return {};
  std::string line = found->second;
  for (char& c : line) c = c == '\n' ? ';' : c;
  return line;
}

/// What a new notes.md begins with: the answers before the code.
std::string front_matter(const round::Round& round) {
  return fmt::format("---\nproblem: {}\nround: {}\napproach: {}\ntime: {}\nspace: {}\nedges: {}\n---\n\n",
                     round.problem, round.number, answer_of(round, round::Gate::kApproach, "text"),
                     answer_of(round, round::Gate::kCost, "time"),
                     answer_of(round, round::Gate::kCost, "space"),
                     answer_of(round, round::Gate::kEdges, "text"));
}

/// The file is the user's: gavel only adds a line at its end.
void append_line(const fs::path& file, const std::string& line) {
  const int fd = open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  const bool written = fd >= 0 && write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  const int error = errno;
  if (fd >= 0) close(fd);
  if (!written) {
    throw fs::filesystem_error("the note is recorded, but cannot be added to", file,
                               std::error_code(error, std::generic_category()));
  }
}

}  // namespace

ExitCode run_command(Context& context, const NoteOptions& options) {
  RoundBook book;
  const round::Round open = book.require_open();
  const fs::path file = fs::path(open.file).parent_path() / "notes.md";
  write_new_file(file, front_matter(open));
  if (options.text.empty()) {
    open_editor(context, file);
    book.add(open.number, round::EventKind::kNoted, {{"text", "(notes.md)"}});
  } else {
    book.add(open.number, round::EventKind::kNoted, {{"text", options.text}});
    append_line(file, fmt::format("- {} {}\n", round::clock_text(open.clock_at(current_time())), options.text));
  }
  if (context.global().json) print(round_json(book.find(open.number), current_time()));
  else advise(context, fmt::format("noted in {}", file.string()));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
