// expect: exited 0; answers=0
// Leaves with success before main: no answer may be taken for given.
#include "../attack.h"

__attribute__((constructor)) static void leave(void) { exit(0); }

int main(void) { escaped("the constructor did not run"); }
