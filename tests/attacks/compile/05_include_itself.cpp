// expect: exited 1
#include __FILE__
