// A heap of the live leases that know their places, so that each can be moved or taken out.
enum { BUCKETS = 1 << 17 };

typedef struct Lease {
    char* worker;
    long long end;
    int place;  // in the heap, or -1
    struct Lease* next;
} Lease;

typedef struct {
    int slots;
    Lease** buckets;
    Lease** heap;  // live leases, the first to end on top
    int size;
} LeaseLimiter;

static void put(LeaseLimiter* obj, Lease* lease, int at) {
    obj->heap[at] = lease;
    lease->place = at;
}

static void settle(LeaseLimiter* obj, Lease* lease, int at) {
    for (; at > 0 && obj->heap[(at - 1) / 2]->end > lease->end; at = (at - 1) / 2) {
        put(obj, obj->heap[(at - 1) / 2], at);
    }
    for (int child; (child = 2 * at + 1) < obj->size; at = child) {
        if (child + 1 < obj->size && obj->heap[child + 1]->end < obj->heap[child]->end) child++;
        if (obj->heap[child]->end >= lease->end) break;
        put(obj, obj->heap[child], at);
    }
    put(obj, lease, at);
}

static void end(LeaseLimiter* obj, Lease* lease) {
    Lease* last = obj->heap[--obj->size];
    if (last != lease) settle(obj, last, lease->place);
    lease->place = -1;
}

static void endUntil(LeaseLimiter* obj, long long now) {
    while (obj->size > 0 && obj->heap[0]->end <= now) end(obj, obj->heap[0]);
}

static Lease* leaseOf(LeaseLimiter* obj, const char* worker) {
    unsigned hash = 2166136261u;
    for (const char* c = worker; *c; c++) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Lease** bucket = &obj->buckets[(hash ^ hash >> 15) % BUCKETS];
    for (Lease* lease = *bucket; lease; lease = lease->next) {
        if (strcmp(lease->worker, worker) == 0) return lease;
    }
    Lease* lease = malloc(sizeof *lease);
    *lease = (Lease){strdup(worker), 0, -1, *bucket};
    return *bucket = lease;
}

LeaseLimiter* leaseLimiterCreate(int slots) {
    LeaseLimiter* obj = calloc(1, sizeof(LeaseLimiter));
    obj->slots = slots;
    obj->buckets = calloc(BUCKETS, sizeof(Lease*));
    obj->heap = malloc(slots * sizeof(Lease*));
    return obj;
}

long long leaseLimiterAcquire(LeaseLimiter* obj, char* worker, int ttl, long long now) {
    endUntil(obj, now);
    Lease* lease = leaseOf(obj, worker);
    if (lease->place >= 0) return -1;
    if (obj->size == obj->slots) return obj->heap[0]->end - now;
    lease->end = now + ttl;
    obj->size++;
    settle(obj, lease, obj->size - 1);
    return 0;
}

bool leaseLimiterRenew(LeaseLimiter* obj, char* worker, int ttl, long long now) {
    endUntil(obj, now);
    Lease* lease = leaseOf(obj, worker);
    if (lease->place < 0) return false;
    lease->end = now + ttl;
    settle(obj, lease, lease->place);
    return true;
}

bool leaseLimiterRelease(LeaseLimiter* obj, char* worker, long long now) {
    endUntil(obj, now);
    Lease* lease = leaseOf(obj, worker);
    if (lease->place < 0) return false;
    end(obj, lease);
    return true;
}

int leaseLimiterLive(LeaseLimiter* obj, long long now) {
    endUntil(obj, now);
    return obj->size;
}

void leaseLimiterFree(LeaseLimiter* obj) {
    for (int i = 0; i < BUCKETS; i++) {
        for (Lease *lease = obj->buckets[i], *next; lease; lease = next) {
            next = lease->next;
            free(lease->worker);
            free(lease);
        }
    }
    free(obj->buckets);
    free(obj->heap);
    free(obj);
}
