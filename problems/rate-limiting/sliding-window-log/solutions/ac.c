// The times of one client's admitted calls, oldest first, in a ring that grows.
typedef struct Client {
    struct Client* next;
    char* name;
    long long* times;
    int first, count, room;
} Client;

enum { kBuckets = 1 << 12 };

typedef struct {
    int limit, window;
    Client* buckets[kBuckets];
} SlidingWindowLimiter;

SlidingWindowLimiter* slidingWindowLimiterCreate(int limit, int window) {
    SlidingWindowLimiter* obj = calloc(1, sizeof *obj);
    obj->limit = limit;
    obj->window = window;
    return obj;
}

// The client without the calls that have left the window.
static Client* current(SlidingWindowLimiter* obj, const char* name, long long at) {
    unsigned hash = 2166136261u;
    for (const char* c = name; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Client** place = &obj->buckets[hash % kBuckets];
    while (*place != NULL && strcmp((*place)->name, name) != 0) place = &(*place)->next;
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        (*place)->name = strdup(name);
    }
    Client* client = *place;
    while (client->count > 0 && client->times[client->first] <= at - obj->window) {
        client->first = (client->first + 1) % client->room;
        --client->count;
    }
    return client;
}

static void grow(Client* client) {
    int room = client->room > 0 ? 2 * client->room : 4;
    long long* times = malloc(room * sizeof *times);
    for (int i = 0; i < client->count; ++i) {
        times[i] = client->times[(client->first + i) % client->room];
    }
    free(client->times);
    client->times = times;
    client->first = 0;
    client->room = room;
}

bool slidingWindowLimiterAllow(SlidingWindowLimiter* obj, char* client, long long at) {
    Client* own = current(obj, client, at);
    if (own->count >= obj->limit) return false;
    if (own->count == own->room) grow(own);
    own->times[(own->first + own->count++) % own->room] = at;
    return true;
}

int slidingWindowLimiterRemaining(SlidingWindowLimiter* obj, char* client, long long at) {
    return obj->limit - current(obj, client, at)->count;
}

void slidingWindowLimiterFree(SlidingWindowLimiter* obj) {
    for (int i = 0; i < kBuckets; ++i) {
        for (Client *client = obj->buckets[i], *next; client != NULL; client = next) {
            next = client->next;
            free(client->times);
            free(client->name);
            free(client);
        }
    }
    free(obj);
}
