// The last `limit` allowed times of a user, in a ring: the oldest decides.
typedef struct User {
    struct User* chain;
    char* name;
    long long* times;
    int count, oldest;
} User;

enum { kChains = 1 << 12 };

typedef struct {
    int limit, window;
    User* chains[kChains];
} RateLimiter;

RateLimiter* rateLimiterCreate(int limit, int window) {
    RateLimiter* obj = calloc(1, sizeof *obj);
    obj->limit = limit;
    obj->window = window;
    return obj;
}

static User* find(RateLimiter* obj, const char* name) {
    unsigned hash = 2166136261u;
    for (const char* c = name; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    User** place = &obj->chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->name, name) != 0) place = &(*place)->chain;
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        (*place)->name = strdup(name);
        (*place)->times = malloc(obj->limit * sizeof *(*place)->times);
    }
    return *place;
}

bool rateLimiterAllow(RateLimiter* obj, char* user, long long timestamp) {
    User* own = find(obj, user);
    if (own->count < obj->limit) {
        own->times[own->count++] = timestamp;
        return true;
    }
    long long* oldest = &own->times[own->oldest];
    if (*oldest > timestamp - obj->window) return false;
    *oldest = timestamp;
    own->oldest = (own->oldest + 1) % obj->limit;
    return true;
}

void rateLimiterFree(RateLimiter* obj) {
    for (int i = 0; i < kChains; ++i) {
        for (User *user = obj->chains[i], *next; user != NULL; user = next) {
            next = user->chain;
            free(user->times);
            free(user->name);
            free(user);
        }
    }
    free(obj);
}
