// line: 4
// says: no_such_function
long long tally(int* xs, int xsSize) {
    return no_such_function(xs, xsSize);
}
