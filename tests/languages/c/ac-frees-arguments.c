long long tally(int* xs, int xsSize) {
    long long sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    free(xs);
    return sum;
}

int main(void) { return 1; }
