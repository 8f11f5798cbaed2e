#pragma once

#include <cstdint>
#include <string>

#include "gavel/sandbox/bytes.h"
#include "gavel/sandbox/run_result.h"

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// Gavel's end of one stream that a program writes. Keeps at most `limit` bytes, counts all.
class StreamReader {
 public:
  /// Makes the pipe. Throws SandboxError.
  explicit StreamReader(Bytes limit);

  /// The program's end, to be passed on and then closed here.
  [[nodiscard]] int write_end() const { return write_end_.get(); }
  void close_write_end() { write_end_.reset(); }

  /// -1 once the stream has ended.
  [[nodiscard]] int fd() const { return read_end_.get(); }

  /// Reads what is there without blocking, at most a few pipefuls so that a flood cannot hold the
  /// caller. Returns how many bytes came.
  std::uint64_t read_some();

  /// Reads to the end of the stream or until nothing more is there.
  void drain();

  [[nodiscard]] bool over_limit() const { return capture_.total > limit_; }
  [[nodiscard]] std::uint64_t total() const { return capture_.total; }
  [[nodiscard]] StreamCapture take() { return std::move(capture_); }

 private:
  std::uint64_t limit_;
  UniqueFd read_end_;
  UniqueFd write_end_;
  StreamCapture capture_;
};

}  // namespace gavel::sandbox
