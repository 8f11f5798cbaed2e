// line: 4
// says: totl
long long tally(int* xs, int xsSize) {
    return xs[0] + totl;
}
