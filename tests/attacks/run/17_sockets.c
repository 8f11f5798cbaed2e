// expect inet: forbidden socket
// expect inet6: forbidden socket
// expect netlink: forbidden socket
// expect vsock: forbidden socket
// expect packet: forbidden socket
// expect unix: exited 0
// expect pair: exited 0
#include <sys/un.h>

#include "../attack.h"

int main(int argc, char** argv) {
  if (is(argc, argv, "inet")) socket(AF_INET, SOCK_STREAM, 0);
  if (is(argc, argv, "inet6")) socket(AF_INET6, SOCK_DGRAM, 0);
  if (is(argc, argv, "netlink")) socket(AF_NETLINK, SOCK_RAW, 0);
  if (is(argc, argv, "vsock")) socket(AF_VSOCK, SOCK_STREAM, 0);
  if (is(argc, argv, "packet")) socket(AF_PACKET, SOCK_RAW, 0);
  must_fail(socket(AF_UNIX, SOCK_STREAM, 0) >= 0, "a local socket");
  // A pair reaches nobody else; naming one end must not open a door.
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) return 1;
  struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "\0gavel"};
  must_fail(bind(pair[0], (struct sockaddr*)&address, sizeof address) == 0, "a socket's name");
  must_fail(connect(pair[1], (struct sockaddr*)&address, sizeof address) == 0, "a connection");
  return 0;
}
