#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Row {
    struct Row* chain;
    char* path;
    long long failures, requests, bytes;
} Row;

enum { kChains = 1 << 13 };

static Row* chains[kChains];
static int row_count;

static Row* row_of(const char* path) {
    unsigned hash = 2166136261u;
    for (const char* c = path; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Row** place = &chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->path, path) != 0) place = &(*place)->chain;
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        (*place)->path = strdup(path);
        ++row_count;
    }
    return *place;
}

static int most_failures_first(const void* left, const void* right) {
    const Row *a = *(Row* const*)left, *b = *(Row* const*)right;
    if (a->failures != b->failures) return a->failures > b->failures ? -1 : 1;
    return strcmp(a->path, b->path);
}

int main(void) {
    int n = 0, status = 0;
    if (scanf("%d", &n) != 1) return 1;
    char path[64], sent[32];
    while (n-- > 0 && scanf("%*s %*s %*s %63s %d %31s", path, &status, sent) == 3) {
        Row* row = row_of(path);
        row->failures += status >= 500;
        row->requests += 1;
        row->bytes += atoll(sent);  // 0 of "-".
    }
    Row** rows = malloc((row_count + 1) * sizeof *rows);
    int count = 0;
    for (int i = 0; i < kChains; ++i) {
        for (Row* row = chains[i]; row != NULL; row = row->chain) {
            if (row->failures > 0) rows[count++] = row;
        }
    }
    qsort(rows, count, sizeof *rows, most_failures_first);
    for (int i = 0; i < count; ++i) {
        Row* row = rows[i];
        printf("%s %lld %lld %lld\n", row->path, row->failures, row->requests, row->bytes);
    }
}
