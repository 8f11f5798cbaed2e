// Levels are in units of 1/period token, so one microsecond adds exactly `refill` units. 64 bits
// do not hold what a long silence adds.
typedef __int128 Level;

typedef struct Bucket {
    struct Bucket* next;
    char* tenant;
    unsigned hash;
    Level level;
    long long since;
} Bucket;

enum { kFirstChains = 16 };

typedef struct {
    Level full;
    int refill, period;
    Bucket** chains;
    size_t chain_count, bucket_count;  // The chains are a power of two, and double when they are full.
} TokenBuckets;

TokenBuckets* tokenBucketsCreate(int capacity, int refill, int period) {
    TokenBuckets* obj = calloc(1, sizeof *obj);
    obj->full = (Level)capacity * period;
    obj->refill = refill;
    obj->period = period;
    obj->chain_count = kFirstChains;
    obj->chains = calloc(kFirstChains, sizeof *obj->chains);
    return obj;
}

static unsigned hash_of(const char* tenant) {
    unsigned hash = 2166136261u;
    for (const char* c = tenant; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    return hash;
}

static Bucket* find(TokenBuckets* obj, const char* tenant, unsigned hash) {
    Bucket* bucket = obj->chains[hash & (obj->chain_count - 1)];
    while (bucket != NULL && (bucket->hash != hash || strcmp(bucket->tenant, tenant) != 0)) {
        bucket = bucket->next;
    }
    return bucket;
}

static void double_chains(TokenBuckets* obj) {
    size_t count = 2 * obj->chain_count;
    Bucket** chains = calloc(count, sizeof *chains);
    for (size_t i = 0; i < obj->chain_count; ++i) {
        for (Bucket *bucket = obj->chains[i], *next; bucket != NULL; bucket = next) {
            next = bucket->next;
            Bucket** chain = &chains[bucket->hash & (count - 1)];
            bucket->next = *chain;
            *chain = bucket;
        }
    }
    free(obj->chains);
    obj->chains = chains;
    obj->chain_count = count;
}

static Bucket* add(TokenBuckets* obj, const char* tenant, unsigned hash) {
    if (obj->bucket_count == obj->chain_count) double_chains(obj);
    Bucket* bucket = calloc(1, sizeof *bucket);
    bucket->tenant = strdup(tenant);
    bucket->hash = hash;
    Bucket** chain = &obj->chains[hash & (obj->chain_count - 1)];
    bucket->next = *chain;
    *chain = bucket;
    ++obj->bucket_count;
    return bucket;
}

static Level level_at(TokenBuckets* obj, const Bucket* bucket, long long now) {
    if (bucket == NULL) return obj->full;
    Level level = bucket->level + (Level)(now - bucket->since) * obj->refill;
    return level < obj->full ? level : obj->full;
}

bool tokenBucketsTake(TokenBuckets* obj, char* tenant, int cost, long long now) {
    unsigned hash = hash_of(tenant);
    Bucket* bucket = find(obj, tenant, hash);
    Level left = level_at(obj, bucket, now) - (Level)cost * obj->period;
    if (left < 0) return false;
    if (bucket == NULL) bucket = add(obj, tenant, hash);
    bucket->level = left;
    bucket->since = now;
    return true;
}

long long tokenBucketsWaitTime(TokenBuckets* obj, char* tenant, int cost, long long now) {
    Level need = (Level)cost * obj->period;
    if (need > obj->full) return -1;
    Level missing = need - level_at(obj, find(obj, tenant, hash_of(tenant)), now);
    return missing <= 0 ? 0 : (long long)((missing + obj->refill - 1) / obj->refill);
}

void tokenBucketsFree(TokenBuckets* obj) {
    for (size_t i = 0; i < obj->chain_count; ++i) {
        for (Bucket *bucket = obj->chains[i], *next; bucket != NULL; bucket = next) {
            next = bucket->next;
            free(bucket->tenant);
            free(bucket);
        }
    }
    free(obj->chains);
    free(obj);
}
