#include "terminal/stream.h"

#include <fcntl.h>
#include <unistd.h>

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

Stream a_terminal() {
  Stream stream;
  stream.is_terminal = true;
  stream.window_columns = 120;
  stream.window_rows = 40;
  stream.term = "xterm-256color";
  return stream;
}

TEST_CASE("a terminal gets colours and a file gets none") {
  CHECK(wants_color(Color::kAuto, a_terminal()));
  CHECK_FALSE(wants_color(Color::kAuto, Stream{}));
}

TEST_CASE("the flag wins over every variable") {
  Stream stream = a_terminal();
  stream.no_color = "1";
  CHECK(wants_color(Color::kAlways, stream));
  stream = Stream{};
  stream.clicolor_force = "1";
  CHECK_FALSE(wants_color(Color::kNever, stream));
}

TEST_CASE("NO_COLOR counts when it is not empty and wins over CLICOLOR_FORCE") {
  Stream stream = a_terminal();
  stream.no_color = "";
  CHECK(wants_color(Color::kAuto, stream));
  stream.no_color = "0";
  stream.clicolor_force = "1";
  CHECK_FALSE(wants_color(Color::kAuto, stream));
}

TEST_CASE("CLICOLOR_FORCE colours a file unless it is 0") {
  Stream stream;
  stream.clicolor_force = "1";
  CHECK(wants_color(Color::kAuto, stream));
  stream.clicolor_force = "0";
  CHECK_FALSE(wants_color(Color::kAuto, stream));
}

TEST_CASE("a dumb terminal gets no colours") {
  Stream stream = a_terminal();
  stream.term = "dumb";
  CHECK_FALSE(wants_color(Color::kAuto, stream));
}

TEST_CASE("the width comes from COLUMNS, then the window, then is 80") {
  Stream stream = a_terminal();
  CHECK(screen_width(stream) == 120);
  stream.columns = "72";
  CHECK(screen_width(stream) == 72);
  stream.columns = "wide";
  CHECK(screen_width(stream) == 120);
  CHECK(screen_width(Stream{}) == 80);
  stream.columns = "-5";
  stream.window_columns = 0;
  CHECK(screen_width(stream) == 80);
  stream.columns = "3";
  CHECK(screen_width(stream) == 20);
}

TEST_CASE("text is never wider than 100 columns") {
  CHECK(text_width(a_terminal()) == 100);
  Stream stream;
  stream.columns = "60";
  CHECK(text_width(stream) == 60);
}

TEST_CASE("nothing is drawn over for pipes, dumb terminals and screen readers") {
  CHECK_FALSE(may_redraw(Stream{}));
  Stream stream = a_terminal();
  CHECK(may_redraw(stream));
  stream.term = "dumb";
  CHECK_FALSE(may_redraw(stream));
  stream = a_terminal();
  stream.accessible = "0";
  CHECK(may_redraw(stream));
  stream.accessible = "1";
  CHECK_FALSE(may_redraw(stream));
}

TEST_CASE("ASCII is for those who ask and for locales that are not UTF-8") {
  Stream stream;
  CHECK_FALSE(wants_ascii(false, stream));
  CHECK(wants_ascii(true, stream));
  stream.locale = "C";
  CHECK(wants_ascii(false, stream));
  stream.locale = "de_DE.ISO-8859-1";
  CHECK(wants_ascii(false, stream));
  for (const char* name : {"C.UTF-8", "en_US.utf8", "POSIX.Utf-8"}) {
    stream.locale = name;
    CHECK_FALSE(wants_ascii(false, stream));
  }
}

TEST_CASE("a file is not taken for a terminal") {
  const int fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
  CHECK_FALSE(look_at(fd).is_terminal);
  close(fd);
}

}  // namespace
}  // namespace gavel::cli::terminal
