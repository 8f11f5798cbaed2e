long long tally(int* xs, int xsSize) {
    printf("this is no answer: 41\n");
    long long sum = 0;
    for (int i = 0; i < xsSize; ++i) sum += xs[i];
    return sum;
}
