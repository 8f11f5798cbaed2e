#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Row {
    struct Row* chain;
    char* route;
    long long calls, failures, bytes;
} Row;

enum { kChains = 1 << 16 };

static Row* chains[kChains];
static int row_count;

static Row* row_of(const char* route) {
    unsigned hash = 2166136261u;
    for (const char* c = route; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Row** place = &chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->route, route) != 0) place = &(*place)->chain;
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        (*place)->route = strdup(route);
        ++row_count;
    }
    return *place;
}

// Copies the quoted field at `from` without its escapes; returns what stands behind it.
static char* unquote(char* from, char* to) {
    for (++from; *from != '"'; ++from) {
        if (*from == '\\') ++from;
        *to++ = *from;
    }
    *to = '\0';
    return from + 1;
}

// Writes the route of a request; 0 when it has none.
static int route_of(char* request, char* route) {
    char* target = strchr(request, ' ');
    if (target == NULL || target == request) return 0;
    char* version = strchr(++target, ' ');
    if (version == NULL || version == target) return 0;
    if (version[1] == '\0' || strchr(version + 1, ' ') != NULL) return 0;
    memcpy(route, request, target - request);
    route += target - request;
    *version = '\0';
    target[strcspn(target, "?")] = '\0';
    while (1) {
        size_t length = strcspn(target, "/");
        if (length > 0 && strspn(target, "0123456789") == length) {
            route = stpcpy(route, ":id");
        } else {
            route = mempcpy(route, target, length);
        }
        target += length;
        if (*target == '\0') break;
        *route++ = *target++;
    }
    *route = '\0';
    return 1;
}

static int most_called_first(const void* left, const void* right) {
    const Row *a = *(Row* const*)left, *b = *(Row* const*)right;
    if (a->calls != b->calls) return a->calls > b->calls ? -1 : 1;
    return strcmp(a->route, b->route);
}

int main(void) {
    char *line = NULL, *request = NULL, *route = NULL;
    size_t room = 0, before = 0;
    long long skipped = 0;
    while (getline(&line, &room, stdin) > 0) {
        if (room > before) {
            request = realloc(request, room);
            route = realloc(route, 4 * room);  // ":id" is longer than "1".
            before = room;
        }
        char* rest = unquote(strchr(line, '"'), request);
        if (!route_of(request, route)) {
            ++skipped;
            continue;
        }
        Row* row = row_of(route);
        ++row->calls;
        row->failures += rest[1] == '5';
        row->bytes += atoll(rest + 5);  // 0 of "-".
    }
    Row** rows = malloc((row_count + 1) * sizeof *rows);
    int count = 0;
    for (int i = 0; i < kChains; ++i) {
        for (Row* row = chains[i]; row != NULL; row = row->chain) rows[count++] = row;
    }
    qsort(rows, count, sizeof *rows, most_called_first);
    for (int i = 0; i < count; ++i) {
        Row* row = rows[i];
        printf("%s %lld %lld %lld\n", row->route, row->calls, row->failures, row->bytes);
    }
    printf("skipped %lld\n", skipped);
}
