// Two heaps: delayed jobs by the time they become ready, ready jobs by urgency. A cancelled job
// stays where it is and is dropped when it comes to the top.
typedef struct Job {
    struct Job* chain;
    char* id;
    int priority, number;
    long long ready_at;
    bool is_waiting;
} Job;

typedef struct {
    Job** jobs;
    int count, room;
    bool (*goes_first)(const Job*, const Job*);
} Heap;

enum { kChains = 1 << 15 };

typedef struct {
    int submissions;
    Heap delayed, ready;
    Job* chains[kChains];  // The waiting jobs.
} JobScheduler;

static bool is_ready_sooner(const Job* a, const Job* b) {
    return a->ready_at != b->ready_at ? a->ready_at < b->ready_at : a->number < b->number;
}

static bool is_more_urgent(const Job* a, const Job* b) {
    return a->priority != b->priority ? a->priority > b->priority : is_ready_sooner(a, b);
}

static void push(Heap* heap, Job* job) {
    if (heap->count == heap->room) {
        heap->room = heap->room > 0 ? 2 * heap->room : 16;
        heap->jobs = realloc(heap->jobs, heap->room * sizeof *heap->jobs);
    }
    int i = heap->count++;
    for (; i > 0 && heap->goes_first(job, heap->jobs[(i - 1) / 2]); i = (i - 1) / 2) {
        heap->jobs[i] = heap->jobs[(i - 1) / 2];
    }
    heap->jobs[i] = job;
}

static Job* pop(Heap* heap) {
    Job *top = heap->jobs[0], *last = heap->jobs[--heap->count];
    int i = 0;
    for (int child; (child = 2 * i + 1) < heap->count; i = child) {
        Job** jobs = heap->jobs;
        if (child + 1 < heap->count && heap->goes_first(jobs[child + 1], jobs[child])) ++child;
        if (!heap->goes_first(jobs[child], last)) break;
        jobs[i] = jobs[child];
    }
    heap->jobs[i] = last;
    return top;
}

// Where the waiting job with this id is, or would be.
static Job** find(JobScheduler* obj, const char* id) {
    unsigned hash = 2166136261u;
    for (const char* c = id; *c != '\0'; ++c) hash = (hash ^ (unsigned char)*c) * 16777619u;
    Job** place = &obj->chains[hash % kChains];
    while (*place != NULL && strcmp((*place)->id, id) != 0) place = &(*place)->chain;
    return place;
}

JobScheduler* jobSchedulerCreate(void) {
    JobScheduler* obj = calloc(1, sizeof *obj);
    obj->delayed.goes_first = is_ready_sooner;
    obj->ready.goes_first = is_more_urgent;
    return obj;
}

bool jobSchedulerSubmit(JobScheduler* obj, char* job, int priority, long long delay,
                        long long now) {
    Job** place = find(obj, job);
    if (*place != NULL) return false;
    Job* entry = malloc(sizeof *entry);
    *entry = (Job){NULL, strdup(job), priority, obj->submissions++, now + delay, true};
    *place = entry;
    push(&obj->delayed, entry);
    return true;
}

bool jobSchedulerCancel(JobScheduler* obj, char* job) {
    Job** place = find(obj, job);
    if (*place == NULL) return false;
    (*place)->is_waiting = false;
    *place = (*place)->chain;
    return true;
}

char* jobSchedulerTake(JobScheduler* obj, long long now) {
    while (obj->delayed.count > 0 && obj->delayed.jobs[0]->ready_at <= now) {
        push(&obj->ready, pop(&obj->delayed));
    }
    while (obj->ready.count > 0) {
        Job* job = pop(&obj->ready);
        if (!job->is_waiting) continue;
        jobSchedulerCancel(obj, job->id);
        return job->id;
    }
    return "";
}

void jobSchedulerFree(JobScheduler* obj) {
    free(obj->delayed.jobs);
    free(obj->ready.jobs);
    free(obj);
}
