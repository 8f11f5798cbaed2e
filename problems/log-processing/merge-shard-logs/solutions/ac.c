// A line without a time belongs to the entry before it; what stands before a shard's first entry
// belongs to none.
static struct Line** lines;
static int *ends, *next;  // Per shard: how many lines, and the entry that is due.

static int is_earlier(int a, int b) {
    long long left = *lines[a][next[a]].at, right = *lines[b][next[b]].at;
    return left != right ? left < right : a < b;
}

static void sink(int* heap, int size, int i) {
    int shard = heap[i];
    for (int child; (child = 2 * i + 1) < size; i = child) {
        if (child + 1 < size && is_earlier(heap[child + 1], heap[child])) ++child;
        if (!is_earlier(heap[child], shard)) break;
        heap[i] = heap[child];
    }
    heap[i] = shard;
}

struct Line* mergeShards(struct Line** shards, int shardsSize, int* shardsColSize,
                         int* returnSize) {
    lines = shards;
    ends = shardsColSize;
    next = calloc(shardsSize, sizeof *next);
    int* heap = malloc(shardsSize * sizeof *heap);
    int size = 0, total = 0;
    for (int s = 0; s < shardsSize; ++s) {
        total += ends[s];
        while (next[s] < ends[s] && shards[s][next[s]].at == NULL) ++next[s];
        if (next[s] < ends[s]) heap[size++] = s;
    }
    for (int i = size / 2 - 1; i >= 0; --i) sink(heap, size, i);

    struct Line* merged = malloc((total + 1) * sizeof *merged);
    int count = 0;
    while (size > 0) {
        int s = heap[0];
        do {
            merged[count++] = shards[s][next[s]++];
        } while (next[s] < ends[s] && shards[s][next[s]].at == NULL);
        if (next[s] == ends[s]) heap[0] = heap[--size];
        sink(heap, size, 0);
    }
    *returnSize = count;
    return merged;
}
