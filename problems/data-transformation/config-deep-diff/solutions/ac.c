// A file's lines with the line they belong to, so that those of one line lie together by key.
typedef struct {
    int parent, place;  // -1 is the top level.
    char *key, *value;
} Entry;

typedef struct {
    Entry* entries;  // By parent, then by key; of repeated keys only the last line.
    int* first;      // Per parent + 1: where its entries begin.
} File;

static int by_parent_then_key(const void* left, const void* right) {
    const Entry *a = left, *b = right;
    if (a->parent != b->parent) return a->parent < b->parent ? -1 : 1;
    int keys = strcmp(a->key, b->key);
    return keys != 0 ? keys : a->place - b->place;
}

static File read_file(struct Line* lines, int size) {
    File file = {malloc((size + 1) * sizeof(Entry)), calloc(size + 2, sizeof(int))};
    int* open = malloc((size + 1) * sizeof *open);
    int depth = 0;
    for (int i = 0; i < size; ++i) {
        while (depth > 0 && lines[open[depth - 1]].indent >= lines[i].indent) --depth;
        int parent = depth > 0 ? open[depth - 1] : -1;
        file.entries[i] = (Entry){parent, i, lines[i].key, lines[i].value};
        open[depth++] = i;
    }
    qsort(file.entries, size, sizeof(Entry), by_parent_then_key);
    int kept = 0;
    for (int i = 0; i < size; ++i) {
        Entry* entry = &file.entries[i];
        int is_repeated = i + 1 < size && entry[1].parent == entry->parent &&
                          strcmp(entry[1].key, entry->key) == 0;
        if (is_repeated) continue;
        file.entries[kept++] = *entry;
        ++file.first[entry->parent + 2];
    }
    for (int i = 0; i <= size; ++i) file.first[i + 1] += file.first[i];
    free(open);
    return file;
}

static File before_file, after_file;
static struct Change* changes;
static int count, room;

static char* joined(const char* prefix, const char* key) {
    size_t length = strlen(prefix);
    char* path = malloc(length + strlen(key) + 2);
    strcpy(path, prefix);
    if (length > 0) path[length++] = '/';
    strcpy(path + length, key);
    return path;
}

static void add(char* path, char* kind, char* was, char* now) {
    if (count == room) {
        room = room > 0 ? 2 * room : 16;
        changes = realloc(changes, room * sizeof *changes);
    }
    changes[count++] = (struct Change){path, kind, was, now};
}

static int same(const char* was, const char* now) {
    if (was == NULL || now == NULL) return was == now;
    return strcmp(was, now) == 0;
}

static void compare(int old, int new, const char* prefix) {
    int i = before_file.first[old + 1], i_end = before_file.first[old + 2];
    int j = after_file.first[new + 1], j_end = after_file.first[new + 2];
    while (i < i_end || j < j_end) {
        Entry *a = &before_file.entries[i], *b = &after_file.entries[j];
        int order = i == i_end ? 1 : j == j_end ? -1 : strcmp(a->key, b->key);
        char* path = joined(prefix, order <= 0 ? a->key : b->key);
        if (order < 0) add(path, "removed", a->value, NULL);
        if (order > 0) add(path, "added", NULL, b->value);
        if (order == 0) {
            if (!same(a->value, b->value)) add(path, "changed", a->value, b->value);
            compare(a->place, b->place, path);
        }
        i += order <= 0;
        j += order >= 0;
    }
}

struct Change* diffConfigs(struct Line* before, int beforeSize, struct Line* after, int afterSize,
                           int* returnSize) {
    changes = NULL;
    count = room = 0;
    before_file = read_file(before, beforeSize);
    after_file = read_file(after, afterSize);
    compare(-1, -1, "");
    *returnSize = count;
    return changes;
}
