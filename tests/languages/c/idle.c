// says: sleeping
#include <unistd.h>

long long tally(int* xs, int xsSize) {
    sleep(1000);
    return 0;
}
