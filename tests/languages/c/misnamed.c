// verdict: ce
// says: is `tallly` on line 3 meant to be it?
long long tallly(int* xs, int xsSize) {
    return xs[0] + xsSize;
}
