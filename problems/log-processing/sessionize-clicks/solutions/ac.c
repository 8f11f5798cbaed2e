// Clicks of one time keep the order of arrival: qsort is not stable, so their places decide.
static struct Click* all;

static int by_user_then_time(const void* left, const void* right) {
    int i = *(const int*)left, j = *(const int*)right;
    int users = strcmp(all[i].user, all[j].user);
    if (users != 0) return users;
    if (all[i].at != all[j].at) return all[i].at < all[j].at ? -1 : 1;
    return i - j;
}

static int by_start_then_user(const void* left, const void* right) {
    const struct Session *a = left, *b = right;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    return strcmp(a->user, b->user);
}

struct Session* sessionize(struct Click* clicks, int clicksSize, int gap, int* returnSize) {
    int* order = malloc((clicksSize + 1) * sizeof *order);
    for (int i = 0; i < clicksSize; ++i) order[i] = i;
    all = clicks;
    qsort(order, clicksSize, sizeof *order, by_user_then_time);

    struct Session* sessions = malloc((clicksSize + 1) * sizeof *sessions);
    struct Session* session = NULL;
    int count = 0;
    for (int i = 0; i < clicksSize; ++i) {
        struct Click* click = &clicks[order[i]];
        if (session == NULL || strcmp(click->user, session->user) != 0 ||
            click->at - session->end > gap) {
            session = &sessions[count++];
            *session = (struct Session){click->user, click->at, click->at, 0, click->page, NULL};
        }
        session->end = click->at;
        session->exitPage = click->page;
        ++session->clicks;
    }
    qsort(sessions, count, sizeof *sessions, by_start_then_user);
    *returnSize = count;
    return sessions;
}
