#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "messages.h"
#include "unique_fd.h"

namespace gavel::sandbox {

struct Packet {
  MessageKind kind = MessageKind::kFailed;
  std::string record;  ///< Empty when the record came in `large`.
  UniqueFd large;      ///< A memory file holding a record too large for a packet.
  std::vector<UniqueFd> fds;
  pid_t sender = 0;  ///< The pid in the credentials, as this side sees it.
};

enum class Received { kPacket, kClosed, kMalformed, kError };

/// One end of the SOCK_SEQPACKET pair between gavel and gavel-box.
class Channel {
 public:
  explicit Channel(UniqueFd socket) : socket_(std::move(socket)) {}

  [[nodiscard]] int fd() const { return socket_.get(); }

  /// Sends one packet; records over kInlineLimit travel in a memory file. `as_pid` names another
  /// process in the credentials, so that its pid reaches the other side translated into that
  /// side's pid namespace (needs CAP_SYS_ADMIN there; 0 sends the caller's own).
  /// False with errno set on failure.
  [[nodiscard]] bool send(MessageKind kind, std::string_view record,
                          const std::vector<int>& fds = {}, pid_t as_pid = 0) const;

  /// Sends a record followed by `extra` pieces without joining them first when they are large.
  [[nodiscard]] bool send_pieces(MessageKind kind, const std::vector<std::string_view>& pieces,
                                 std::vector<int> fds) const;

  /// Blocks for one packet. kMalformed: truncated or without a kind, errno is EBADMSG.
  [[nodiscard]] Received receive(Packet& packet) const;

  /// Makes received packets carry the sender's credentials.
  [[nodiscard]] bool want_credentials() const;

  static constexpr std::size_t kInlineLimit = 32 * 1024;

 private:
  [[nodiscard]] bool send_packet(unsigned char tag, std::string_view record,
                                 const std::vector<int>& fds, pid_t as_pid) const;

  UniqueFd socket_;
};

}  // namespace gavel::sandbox
