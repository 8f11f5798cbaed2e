#include "channel.h"

#include <cerrno>
#include <cstring>

#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace gavel::sandbox {

namespace {

constexpr unsigned char kLargeFlag = 0x80;
constexpr std::size_t kMaxDescriptors = 253;

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

void append_control(msghdr& header, int type, const void* data, std::size_t size) {
  cmsghdr* slot =
      reinterpret_cast<cmsghdr*>(static_cast<char*>(header.msg_control) + header.msg_controllen);
  slot->cmsg_level = SOL_SOCKET;
  slot->cmsg_type = type;
  slot->cmsg_len = CMSG_LEN(size);
  std::memcpy(CMSG_DATA(slot), data, size);
  header.msg_controllen += CMSG_SPACE(size);
}

void take_control(const msghdr& header, Packet& packet) {
  msghdr* mutable_header = const_cast<msghdr*>(&header);
  for (cmsghdr* slot = CMSG_FIRSTHDR(mutable_header); slot != nullptr;
       slot = CMSG_NXTHDR(mutable_header, slot)) {
    if (slot->cmsg_level != SOL_SOCKET) continue;
    if (slot->cmsg_type == SCM_CREDENTIALS) {
      ucred credentials{};
      std::memcpy(&credentials, CMSG_DATA(slot), sizeof credentials);
      packet.sender = credentials.pid;
    } else if (slot->cmsg_type == SCM_RIGHTS) {
      const std::size_t count = (slot->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      for (std::size_t i = 0; i < count; ++i) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(slot) + i * sizeof(int), sizeof fd);
        packet.fds.emplace_back(fd);
      }
    }
  }
}

}  // namespace

bool Channel::send_packet(unsigned char tag, std::string_view record, const std::vector<int>& fds,
                          pid_t as_pid) const {
  alignas(
      cmsghdr) char control[CMSG_SPACE(kMaxDescriptors * sizeof(int)) + CMSG_SPACE(sizeof(ucred))];
  std::memset(control, 0, CMSG_SPACE(fds.size() * sizeof(int)) + CMSG_SPACE(sizeof(ucred)));
  iovec parts[2] = {{&tag, 1}, {const_cast<char*>(record.data()), record.size()}};
  msghdr header{};
  header.msg_iov = parts;
  header.msg_iovlen = 2;
  header.msg_control = control;
  if (!fds.empty()) append_control(header, SCM_RIGHTS, fds.data(), fds.size() * sizeof(int));
  if (as_pid != 0) {
    const ucred credentials{as_pid, ::geteuid(), ::getegid()};
    append_control(header, SCM_CREDENTIALS, &credentials, sizeof credentials);
  }
  if (header.msg_controllen == 0) header.msg_control = nullptr;
  ssize_t sent = 0;
  do {
    sent = ::sendmsg(socket_.get(), &header, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent >= 0;
}

bool Channel::send(MessageKind kind, std::string_view record, const std::vector<int>& fds,
                   pid_t as_pid) const {
  if (record.size() <= kInlineLimit) {
    return send_packet(static_cast<unsigned char>(kind), record, fds, as_pid);
  }
  return send_pieces(kind, {record}, fds);
}

bool Channel::send_pieces(MessageKind kind, const std::vector<std::string_view>& pieces,
                          std::vector<int> fds) const {
  std::size_t total = 0;
  for (const std::string_view piece : pieces) total += piece.size();
  if (total <= kInlineLimit) {
    std::string joined;
    joined.reserve(total);
    for (const std::string_view piece : pieces) joined.append(piece);
    return send_packet(static_cast<unsigned char>(kind), joined, fds, 0);
  }
  const UniqueFd large(::memfd_create("gavel-record", MFD_CLOEXEC));
  if (!large) return false;
  for (const std::string_view piece : pieces) {
    if (!write_all(large.get(), piece)) return false;
  }
  fds.push_back(large.get());
  return send_packet(static_cast<unsigned char>(kind) | kLargeFlag, {}, fds, 0);
}

Received Channel::receive(Packet& packet) const {
  char buffer[kInlineLimit + 1];
  alignas(
      cmsghdr) char control[CMSG_SPACE(kMaxDescriptors * sizeof(int)) + CMSG_SPACE(sizeof(ucred))];
  iovec part{buffer, sizeof buffer};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = control;
  header.msg_controllen = sizeof control;
  ssize_t size = 0;
  do {
    size = ::recvmsg(socket_.get(), &header, MSG_CMSG_CLOEXEC);
  } while (size < 0 && errno == EINTR);
  if (size < 0) return errno == ECONNRESET ? Received::kClosed : Received::kError;
  take_control(header, packet);
  if (size == 0) return Received::kClosed;
  const auto tag = static_cast<unsigned char>(buffer[0]);
  const bool large = (tag & kLargeFlag) != 0;
  errno = EBADMSG;
  if ((header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) return Received::kMalformed;
  if (large && packet.fds.empty()) return Received::kMalformed;
  packet.kind = static_cast<MessageKind>(tag & ~kLargeFlag);
  packet.record.assign(buffer + 1, static_cast<std::size_t>(size) - 1);
  if (large) {
    packet.large = std::move(packet.fds.back());
    packet.fds.pop_back();
  }
  return Received::kPacket;
}

bool Channel::want_credentials() const {
  const int on = 1;
  return ::setsockopt(socket_.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0;
}

}  // namespace gavel::sandbox
