// says: socket
#include <sys/socket.h>

long long tally(int* xs, int xsSize) {
    return socket(AF_INET, SOCK_STREAM, 0);
}
