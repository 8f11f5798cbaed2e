// A hash table whose entries are also in a ring, from the most to the least recently used one.
typedef struct Entry {
    struct Entry *chain, *newer, *older;
    char* key;
    int body;
    long long length;
} Entry;

enum { kChains = 1 << 15 };

typedef struct {
    long long capacity, left;
    Entry ring;  // `older` of it is the most recently used entry, `newer` the least recently used.
    Entry* chains[kChains];
} ResponseCache;

ResponseCache* responseCacheCreate(long long capacity) {
    ResponseCache* obj = calloc(1, sizeof *obj);
    obj->capacity = obj->left = capacity;
    obj->ring.newer = obj->ring.older = &obj->ring;
    return obj;
}

// Where the key's entry is, or would be.
static Entry** find(ResponseCache* obj, const char* key) {
    unsigned hash = 2166136261u;
    for (const char* c = key; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Entry** place = &obj->chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->key, key) != 0) place = &(*place)->chain;
    return place;
}

static void unlink_entry(Entry* entry) {
    entry->newer->older = entry->older;
    entry->older->newer = entry->newer;
}

static void make_newest(ResponseCache* obj, Entry* entry) {
    entry->newer = &obj->ring;
    entry->older = obj->ring.older;
    entry->older->newer = entry;
    obj->ring.older = entry;
}

// The key stays the caller's.
static char* forget(ResponseCache* obj, Entry** place) {
    Entry* entry = *place;
    char* key = entry->key;
    *place = entry->chain;
    unlink_entry(entry);
    obj->left += entry->length;
    free(entry);
    return key;
}

int responseCacheGet(ResponseCache* obj, char* key) {
    Entry* entry = *find(obj, key);
    if (entry == NULL) return -1;
    unlink_entry(entry);
    make_newest(obj, entry);
    return entry->body;
}

int responseCachePeek(ResponseCache* obj, char* key) {
    Entry* entry = *find(obj, key);
    return entry == NULL ? -1 : entry->body;
}

char** responseCachePut(ResponseCache* obj, char* key, int body, long long length,
                        int* returnSize) {
    *returnSize = 0;
    Entry** place = find(obj, key);
    if (*place != NULL) free(forget(obj, place));
    if (length > obj->capacity) return NULL;
    char** evicted = NULL;
    int room = 0;
    while (length > obj->left) {
        if (*returnSize == room) {
            room = room > 0 ? 2 * room : 2;
            evicted = realloc(evicted, room * sizeof *evicted);
        }
        evicted[(*returnSize)++] = forget(obj, find(obj, obj->ring.newer->key));
    }
    Entry* entry = calloc(1, sizeof *entry);
    entry->key = strdup(key);
    entry->body = body;
    entry->length = length;
    *find(obj, key) = entry;
    make_newest(obj, entry);
    obj->left -= length;
    return evicted;
}

void responseCacheFree(ResponseCache* obj) {
    while (obj->ring.older != &obj->ring) free(forget(obj, find(obj, obj->ring.older->key)));
    free(obj);
}
