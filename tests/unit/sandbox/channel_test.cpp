#include "channel.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "support/catch.h"

namespace gavel::sandbox {

namespace {

struct Pair {
  Pair() {
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0);
    left.emplace(UniqueFd(ends[0]));
    right.emplace(UniqueFd(ends[1]));
  }
  std::optional<Channel> left;
  std::optional<Channel> right;
};

}  // namespace

TEST_CASE("a packet arrives whole with its descriptors") {
  const Pair pair;
  const UniqueFd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  REQUIRE(pair.left->send(MessageKind::kRun, "record", {null.get(), null.get()}));
  Packet packet;
  REQUIRE(pair.right->receive(packet) == Received::kPacket);
  CHECK(packet.kind == MessageKind::kRun);
  CHECK(packet.record == "record");
  REQUIRE(packet.fds.size() == 2);
  CHECK((::fcntl(packet.fds[0].get(), F_GETFD) & FD_CLOEXEC) != 0);
}

TEST_CASE("a large record travels in a memory file") {
  const Pair pair;
  const std::string big(Channel::kInlineLimit, 'b');
  REQUIRE(pair.left->send_pieces(MessageKind::kRun, {"head", big}, {}));
  Packet packet;
  REQUIRE(pair.right->receive(packet) == Received::kPacket);
  CHECK(packet.kind == MessageKind::kRun);
  CHECK(packet.record.empty());
  CHECK(packet.fds.empty());
  struct stat status {};
  REQUIRE(::fstat(packet.large.get(), &status) == 0);
  CHECK(static_cast<std::size_t>(status.st_size) == big.size() + 4);
}

TEST_CASE("the end of the other side is told apart from a packet") {
  Pair pair;
  pair.left.reset();
  Packet packet;
  CHECK(pair.right->receive(packet) == Received::kClosed);
}

TEST_CASE("a packet that was cut off is malformed") {
  const Pair pair;
  const std::string big(Channel::kInlineLimit + 2, 'b');
  REQUIRE(::send(pair.left->fd(), big.data(), big.size(), 0) == static_cast<ssize_t>(big.size()));
  Packet packet;
  CHECK(pair.right->receive(packet) == Received::kMalformed);
}

}  // namespace gavel::sandbox
