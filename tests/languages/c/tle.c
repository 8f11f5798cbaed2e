// says: computing
long long tally(int* xs, int xsSize) {
    for (volatile int i = 0;; i = i + 1) {
    }
}
