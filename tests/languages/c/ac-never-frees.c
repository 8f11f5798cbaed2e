long long tally(int* xs, int xsSize) {
    // Sixteen tests of this would not fit, if the heap were not emptied.
    char* kept = malloc(100 << 20);
    memset(kept, 1, 16 << 20);
    long long sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    return sum;
}
