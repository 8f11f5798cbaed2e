// says: free(): double free
long long tally(int* xs, int xsSize) {
    int* volatile mine = malloc(100);
    free(mine);
    free(mine);
    return xs[0];
}
