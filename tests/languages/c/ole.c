long long tally(int* xs, int xsSize) {
    for (int i = 0; i < 100000; ++i) puts("0123456789012345678901234567890123456789");
    long long sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    return sum;
}
