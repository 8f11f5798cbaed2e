#include "terminal/read_line.h"

#include <string_view>

#include <unistd.h>

#include "support/catch.h"

using gavel::cli::terminal::read_line;

namespace {

class Pipe {
 public:
  Pipe() { REQUIRE(pipe(ends_) == 0); }
  ~Pipe() {
    close(ends_[0]);
    end();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  [[nodiscard]] int out() const { return ends_[0]; }
  void put(std::string_view text) const {
    REQUIRE(write(ends_[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  void end() {
    if (ends_[1] >= 0) close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  int ends_[2] = {-1, -1};
};

}  // namespace

TEST_CASE("lines are read one at a time, without their ends") {
  Pipe input;
  const Pipe stop;
  input.put("first\n\nthird\n");
  CHECK(read_line(input.out(), stop.out()) == "first");
  CHECK(read_line(input.out(), stop.out()) == "");
  CHECK(read_line(input.out(), stop.out()) == "third");
}

TEST_CASE("the end of the input ends a line") {
  Pipe input;
  const Pipe stop;
  input.put("half");
  input.end();
  CHECK(read_line(input.out(), stop.out()) == "half");
  CHECK(read_line(input.out(), stop.out()) == "");
}

TEST_CASE("a wish to stop that came before the read is not waited out") {
  const Pipe input, stop;
  stop.put("x");
  CHECK_FALSE(read_line(input.out(), stop.out()));
}

TEST_CASE("a wish to stop goes before what has been typed") {
  const Pipe input, stop;
  input.put("typed\n");
  stop.put("x");
  CHECK_FALSE(read_line(input.out(), stop.out()));
}
