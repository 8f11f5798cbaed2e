// expect: exited 1
#include "/etc/shadow"
