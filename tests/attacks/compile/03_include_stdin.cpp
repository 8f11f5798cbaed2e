// expect: exited 1
// weak: exited 0 or exited 1
#include "/dev/stdin"
#include "/proc/self/fd/0"
