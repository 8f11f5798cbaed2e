// expect: exited 1
#include "/proc/self/environ"
