static int by_key_then_age(const void* a, const void* b) {
    const struct Kept *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->run - y->run;
}

struct Kept* compact(struct Entry** runs, int runsSize, int* runsColSize, int* pins, int pinsSize,
                     long long* deeper, int deeperSize, int* returnSize) {
    // How many pins look at a run, that is, are not above its index.
    int* readers = calloc(runsSize, sizeof *readers);
    readers[0] = 1;
    for (int i = 0; i < pinsSize; ++i) readers[pins[i]]++;
    int n = 0;
    for (int r = 0; r < runsSize; r++) {
        if (r > 0) readers[r] += readers[r - 1];
        n += runsColSize[r];
    }

    struct Kept* all = malloc((n + 1) * sizeof *all);
    n = 0;
    for (int r = 0; r < runsSize; r++)
        for (int j = 0; j < runsColSize[r]; j++)
            all[n++] = (struct Kept){runs[r][j].key, r, runs[r][j].value};
    qsort(all, n, sizeof *all, by_key_then_age);

    int kept = 0;
    for (int from = 0, to, d = 0; from < n; from = to) {
        long long key = all[from].key;
        while (d < deeperSize && deeper[d] < key) d++;
        int hides = d < deeperSize && deeper[d] == key;

        // An entry is needed if more pins look at its run than at that of the next newer entry.
        int needed = kept, seen = 0;
        for (to = from; to < n && all[to].key == key; to++) {
            if (readers[all[to].run] > seen) all[needed++] = all[to];
            seen = readers[all[to].run];
        }
        if (!hides)
            while (needed > kept && !all[needed - 1].value) needed--;
        kept = needed;
    }
    free(readers);
    *returnSize = kept;
    return all;
}
