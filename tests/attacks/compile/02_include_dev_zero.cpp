// expect: exited 1 or memory_limit or cpu_limit
#include "/dev/zero"
