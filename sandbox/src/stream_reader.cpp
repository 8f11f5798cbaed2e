#include "stream_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

StreamReader::StreamReader(Bytes limit) : limit_(limit.count) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) < 0) throw SandboxError("make a pipe", errno);
  read_end_ = UniqueFd(ends[0]);
  write_end_ = UniqueFd(ends[1]);
  if (::fcntl(read_end_.get(), F_SETFL, O_NONBLOCK) < 0) throw SandboxError("make a pipe", errno);
}

std::uint64_t StreamReader::read_some() {
  constexpr int kRounds = 4;
  std::array<char, 64 * 1024> buffer;
  std::uint64_t came = 0;
  for (int round = 0; round < kRounds && read_end_; ++round) {
    const ssize_t n = ::read(read_end_.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EAGAIN) break;
    if (n < 0) throw SandboxError("read a program's output", errno);
    if (n == 0) {
      read_end_.reset();
      break;
    }
    const auto size = static_cast<std::uint64_t>(n);
    const std::uint64_t kept = capture_.bytes.size();
    capture_.bytes.append(buffer.data(), std::min(size, limit_ - std::min(limit_, kept)));
    capture_.total += size;
    came += size;
    if (size < buffer.size()) break;
  }
  return came;
}

void StreamReader::drain() {
  while (read_end_ && read_some() > 0) {
  }
}

}  // namespace gavel::sandbox
