// says: socket
#include <sys/socket.h>

class Solution {
 public:
  long long tally(vector<int>&) { return socket(AF_INET, SOCK_STREAM, 0); }
};
