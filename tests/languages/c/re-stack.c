// says: stack overflow
long long tally(int* xs, int xsSize) {
    volatile char pad[512];
    pad[0] = 1;
    return tally(xs, xsSize) + pad[0];
}
