#include "relay.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMaxPending = std::size_t{1} << 20;
constexpr std::size_t kMaxLines = 40;
constexpr std::size_t kLongestLine = 200;

/// How often the flags are looked at that no descriptor tells of.
constexpr int kLookAtFlagsMs = 5;

/// A program may close its output and go on; then the other one is told after a while.
constexpr auto kPatience = 100ms;

struct Pipe {
  UniqueFd read, write;
};

Pipe make_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) < 0) throw SandboxError("make a pipe", errno);
  return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

UniqueFd without_blocking(UniqueFd fd) {
  if (::fcntl(fd.get(), F_SETFL, O_NONBLOCK) < 0) throw SandboxError("make a pipe", errno);
  return fd;
}

}  // namespace

Relay::Relay(std::array<Bytes, 2> output_limits) : limits_(output_limits) {
  for (std::size_t side = 0; side < 2; ++side) {
    Pipe said = make_pipe();
    Pipe heard = make_pipe();
    ends_[side].output = std::move(said.write);
    ends_[side].other = &ends_[1 - side];
    ends_[1 - side].input = std::move(heard.read);
    ways_[side].from = without_blocking(std::move(said.read));
    ways_[side].to = without_blocking(std::move(heard.write));
  }
}

void Relay::run(const std::atomic<bool>* cancel) {
  while (!ended_[0].load() || !ended_[1].load()) {
    wait();
    for (std::size_t side = 0; side < 2; ++side) {
      read(side);
      write(side);
      close_when_over(side);
      if (ways_[side].total > limits_[side].count) {
        over_limit_[side].store(true);
        stop(side);
      }
      if (cancel != nullptr && cancel->load()) stop(side);
    }
  }
  // What a program said last may still lie in its pipe.
  for (std::size_t side = 0; side < 2; ++side) read(side);
}

void Relay::wait() {
  std::array<pollfd, 4> events{};
  for (std::size_t side = 0; side < 2; ++side) {
    const Way& way = ways_[side];
    events[side] = {way.pending.size() < kMaxPending ? way.from.get() : -1, POLLIN, 0};
    events[2 + side] = {way.pending.empty() ? -1 : way.to.get(), POLLOUT, 0};
  }
  if (::poll(events.data(), events.size(), kLookAtFlagsMs) < 0 && errno != EINTR) {
    throw SandboxError("wait for two programs", errno);
  }
}

void Relay::read(std::size_t side) {
  Way& way = ways_[side];
  std::array<char, 64 * 1024> buffer;
  while (way.from && way.pending.size() < kMaxPending) {
    const ssize_t n = ::read(way.from.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EAGAIN) return;
    if (n < 0) throw SandboxError("read what a program says", errno);
    if (n == 0) {
      way.from.reset();
      way.silent_since = Clock::now();
      return;
    }
    const std::string_view text(buffer.data(), static_cast<std::size_t>(n));
    way.total += text.size();
    remember(side, text);
    // With nobody left to hear it, it is only counted: no one is punished for a last word.
    if (way.to) way.pending += text;
    if (way.total > limits_[side].count) return;
  }
}

void Relay::write(std::size_t side) {
  Way& way = ways_[side];
  while (way.to && !way.pending.empty()) {
    const ssize_t n = ::write(way.to.get(), way.pending.data(), way.pending.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EAGAIN) return;
    if (n < 0 && errno != EPIPE) throw SandboxError("pass on what a program says", errno);
    if (n < 0) {
      way.to.reset();
      way.pending.clear();
      return;
    }
    way.pending.erase(0, static_cast<std::size_t>(n));
  }
}

void Relay::close_when_over(std::size_t side) {
  Way& way = ways_[side];
  if (way.from || !way.to || !way.pending.empty()) return;
  if (ended_[side].load() || Clock::now() - way.silent_since > kPatience) way.to.reset();
}

void Relay::remember(std::size_t side, std::string_view text) {
  std::string& line = ways_[side].line;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view part = text.substr(0, end);
    line += part.substr(0, kLongestLine + 1 - std::min(line.size(), kLongestLine + 1));
    if (end == std::string_view::npos) return;
    add_line(side, true);
    text.remove_prefix(end + 1);
  }
}

void Relay::add_line(std::size_t side, bool complete) {
  std::string line = std::exchange(ways_[side].line, {});
  if (line.size() > kLongestLine) line.replace(kLongestLine, std::string::npos, "...");
  lines_.push_back({side == 0 ? Speaker::kFirst : Speaker::kSecond, std::move(line), complete});
  if (lines_.size() > kMaxLines) lines_.pop_front();
}

std::vector<SpokenLine> Relay::take_lines() {
  for (std::size_t side = 0; side < 2; ++side) {
    if (!ways_[side].line.empty()) add_line(side, false);
  }
  return {std::make_move_iterator(lines_.begin()), std::make_move_iterator(lines_.end())};
}

}  // namespace gavel::sandbox
