// says: SIGSEGV
long long tally(int* xs, int xsSize) {
    int* volatile nowhere = NULL;
    return *nowhere + xs[0];
}
