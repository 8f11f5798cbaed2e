// says: Assertion `xsSize != 2' failed
long long tally(int* xs, int xsSize) {
    assert(xsSize != 2);
    long long sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    return sum;
}
