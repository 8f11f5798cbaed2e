#include "terminal/pager.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

#include "support/catch.h"
#include "terminal/external_program.h"

namespace gavel::cli::terminal {
namespace {

Stream window(int columns, int rows) {
  Stream stream;
  stream.is_terminal = true;
  stream.window_columns = columns;
  stream.window_rows = rows;
  return stream;
}

TEST_CASE("only a text longer than the window needs a pager") {
  CHECK_FALSE(needs_pager("1\n2\n3\n", window(80, 4)));
  CHECK(needs_pager("1\n2\n3\n4\n", window(80, 4)));
  CHECK(needs_pager(std::string(500, 'x'), window(80, 4)));
  CHECK_FALSE(needs_pager("", window(80, 4)));
}

TEST_CASE("a file never needs a pager") {
  Stream stream = window(80, 4);
  stream.is_terminal = false;
  CHECK_FALSE(needs_pager("1\n2\n3\n4\n5\n", stream));
  CHECK_FALSE(needs_pager("1\n2\n3\n4\n5\n", window(80, 0)));
}

TEST_CASE("the user's pager is taken, and cat or nothing means none") {
  setenv("PAGER", "most -s", 1);
  CHECK(pager_command() == "most -s");
  setenv("PAGER", "cat", 1);
  CHECK(pager_command().empty());
  setenv("PAGER", "", 1);
  CHECK(pager_command().empty());
  unsetenv("PAGER");
  const std::string command = pager_command();
  CHECK((command == "less -FRX" || command == "more" || command.empty()));
}

TEST_CASE("the pager gets the whole text and the shell's own splitting of its command") {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("gavel pager " + std::to_string(getpid()));
  const std::string text(200'000, 'x');
  CHECK(page(text + "\n", "cat > '" + file.string() + "'"));
  std::ifstream in(file);
  const std::string copied{std::istreambuf_iterator<char>(in), {}};
  CHECK(copied == text + "\n");
  std::filesystem::remove(file);
}

TEST_CASE("a pager that is left early is not an error, one that does not exist is") {
  CHECK(page(std::string(5'000'000, 'x'), "true"));
  CHECK_FALSE(page("text", "gavel-no-such-pager 2>/dev/null"));
}

TEST_CASE("the exit status of a program comes back") {
  CHECK(run_shell_command("exit 3", "") == 3);
  CHECK(run_shell_command("read line; test \"$line\" = hello", "hello\n") == 0);
  CHECK(run_shell_command("test \"$LESS\" = FRX", "") == (std::getenv("LESS") ? 1 : 0));
}

TEST_CASE("programs are looked for on the PATH") {
  CHECK(is_on_path("sh"));
  CHECK_FALSE(is_on_path("gavel-no-such-program"));
}

}  // namespace
}  // namespace gavel::cli::terminal
