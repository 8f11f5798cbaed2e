long long tally(int* xs, int xsSize) {
    unsigned sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    return (int)sum;
}
