// verdict: ce
// line: 4
// says: tally must be `long long tally(int* xs, int xsSize)`
char* tally(int* xs, int xsSize) {
    return xsSize > 0 && xs[0] > 0 ? "a" : "b";
}
