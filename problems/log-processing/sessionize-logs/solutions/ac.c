static int by_user_then_time(const void* left, const void* right) {
    const struct Event *a = left, *b = right;
    int users = strcmp(a->user, b->user);
    return users != 0 ? users : (a->ts > b->ts) - (a->ts < b->ts);
}

static int by_start_then_user(const void* left, const void* right) {
    const struct Session *a = left, *b = right;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    return strcmp(a->user, b->user);
}

struct Session* sessionize(struct Event* events, int eventsSize, int gap, int* returnSize) {
    qsort(events, eventsSize, sizeof *events, by_user_then_time);
    struct Session* sessions = malloc((eventsSize + 1) * sizeof *sessions);
    int count = 0;
    for (int i = 0; i < eventsSize; ++i) {
        struct Event* event = &events[i];
        int joins = i > 0 && strcmp(event->user, events[i - 1].user) == 0 &&
                    event->ts - events[i - 1].ts <= gap;
        if (!joins) sessions[count++] = (struct Session){event->user, event->ts, event->ts, 0};
        sessions[count - 1].end = event->ts;
        ++sessions[count - 1].count;
    }
    qsort(sessions, count, sizeof *sessions, by_start_then_user);
    *returnSize = count;
    return sessions;
}
