long long tally(int* xs, int xsSize) {
    while (true) {
        char* more = malloc(1 << 20);
        if (more != NULL) memset(more, 1, 1 << 20);
    }
}
