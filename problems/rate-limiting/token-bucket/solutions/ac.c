// Levels are in units of 1/period token, so one microsecond adds exactly `refill` units. 64 bits
// do not hold what a long silence adds.
typedef __int128 Level;

typedef struct Bucket {
    struct Bucket* next;
    char* tenant;
    Level level;
    long long since;
} Bucket;

enum { kChains = 1 << 12 };

typedef struct {
    Level full;
    int refill, period;
    Bucket* chains[kChains];
} TokenBuckets;

TokenBuckets* tokenBucketsCreate(int capacity, int refill, int period) {
    TokenBuckets* obj = calloc(1, sizeof *obj);
    obj->full = (Level)capacity * period;
    obj->refill = refill;
    obj->period = period;
    return obj;
}

// Where the tenant's bucket is, or would be.
static Bucket** find(TokenBuckets* obj, const char* tenant) {
    unsigned hash = 2166136261u;
    for (const char* c = tenant; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Bucket** place = &obj->chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->tenant, tenant) != 0) place = &(*place)->next;
    return place;
}

static Level level_at(TokenBuckets* obj, const Bucket* bucket, long long now) {
    if (bucket == NULL) return obj->full;
    Level level = bucket->level + (Level)(now - bucket->since) * obj->refill;
    return level < obj->full ? level : obj->full;
}

bool tokenBucketsTake(TokenBuckets* obj, char* tenant, int cost, long long now) {
    Bucket** place = find(obj, tenant);
    Level left = level_at(obj, *place, now) - (Level)cost * obj->period;
    if (left < 0) return false;
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        (*place)->tenant = strdup(tenant);
    }
    (*place)->level = left;
    (*place)->since = now;
    return true;
}

long long tokenBucketsWaitTime(TokenBuckets* obj, char* tenant, int cost, long long now) {
    Level need = (Level)cost * obj->period;
    if (need > obj->full) return -1;
    Level missing = need - level_at(obj, *find(obj, tenant), now);
    return missing <= 0 ? 0 : (long long)((missing + obj->refill - 1) / obj->refill);
}

void tokenBucketsFree(TokenBuckets* obj) {
    for (int i = 0; i < kChains; ++i) {
        for (Bucket *bucket = obj->chains[i], *next; bucket != NULL; bucket = next) {
            next = bucket->next;
            free(bucket->tenant);
            free(bucket);
        }
    }
    free(obj);
}
