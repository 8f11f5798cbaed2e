typedef struct {
  char* user;
  int time;
} Seen;

typedef struct {
  char* user;
  int count;
} Sessions;

static int by_user_and_time(const void* a, const void* b) {
  const Seen *x = a, *y = b;
  const int order = strcmp(x->user, y->user);
  return order != 0 ? order : (x->time > y->time) - (x->time < y->time);
}

static int by_count_and_user(const void* a, const void* b) {
  const Sessions *x = a, *y = b;
  return x->count != y->count ? y->count - x->count : strcmp(x->user, y->user);
}

char** busiest(char** users, int usersSize, int* times, int timesSize, int gap, int k,
               int* returnSize) {
  Seen* seen = malloc((usersSize + 1) * sizeof(Seen));
  Sessions* sessions = malloc((usersSize + 1) * sizeof(Sessions));
  for (int i = 0; i < timesSize; ++i) seen[i] = (Seen){users[i], times[i]};
  qsort(seen, usersSize, sizeof(Seen), by_user_and_time);
  int count = 0;
  for (int i = 0; i < usersSize; ++i) {
    if (i == 0 || strcmp(seen[i].user, seen[i - 1].user) != 0) {
      sessions[count++] = (Sessions){seen[i].user, 1};
    } else if (seen[i].time - seen[i - 1].time > gap) {
      ++sessions[count - 1].count;
    }
  }
  qsort(sessions, count, sizeof(Sessions), by_count_and_user);
  *returnSize = k < count ? k : count;
  char** names = malloc((*returnSize + 1) * sizeof(char*));
  for (int i = 0; i < *returnSize; ++i) names[i] = sessions[i].user;
  return names;
}
