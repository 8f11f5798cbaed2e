static int by_time(const void* left, const void* right) {
    long long a = *(const long long*)left, b = *(const long long*)right;
    return (a > b) - (a < b);
}

long long* firstLines(long long** shards, int shardsSize, int* shardsColSize, int limit,
                      int* returnSize) {
    int total = 0;
    for (int s = 0; s < shardsSize; ++s) total += shardsColSize[s];
    long long* lines = malloc((total + 1) * sizeof *lines);
    int count = 0;
    for (int s = 0; s < shardsSize; ++s) {
        memcpy(lines + count, shards[s], shardsColSize[s] * sizeof *lines);
        count += shardsColSize[s];
    }
    qsort(lines, total, sizeof *lines, by_time);
    *returnSize = limit;
    return lines;
}
