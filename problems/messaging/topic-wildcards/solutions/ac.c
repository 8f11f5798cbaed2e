// A trie of filters; nodes, clients and levels are numbers, and pairs of them lead to the next.
typedef struct {
    long long key;
    int value;
} Slot;

// From pairs of numbers to numbers; a key of -1 is free, a value of -1 is none.
typedef struct {
    Slot* slots;
    int capacity, used;
} PairMap;

typedef struct {
    char** texts;
    int* slots;
    int size, capacity;
} Names;

typedef struct {
    int *clients, size, capacity;
} Subscribers;

typedef struct {
    int *nodes, size, capacity;
} Filters;

typedef struct {
    Names clients, levels;
    PairMap children;
    PairMap places;
    Subscribers* nodes;
    int nodesSize, nodesCapacity;
    Filters* filters;
    int filtersCapacity;
    int* found;
    int foundSize, foundCapacity;
    int* seen;
    int seenCapacity, round;
} TopicBroker;

static void* grown(void* items, int* capacity, int needed, size_t size) {
    if (needed <= *capacity) return items;
    int old = *capacity;
    *capacity = needed * 2 + 4;
    items = realloc(items, *capacity * size);
    memset((char*)items + old * size, 0, (*capacity - old) * size);
    return items;
}

static unsigned long long mixed(unsigned long long x) {
    x = (x ^ (x >> 31)) * 0x9e3779b97f4a7c15ULL;
    return x ^ (x >> 29);
}

static long long pairOf(int a, int b) {
    return (long long)a << 32 | (unsigned)b;
}

static int* pairAt(PairMap* map, long long key) {
    if (2 * map->used >= map->capacity) {
        PairMap old = *map;
        map->capacity = old.capacity ? 2 * old.capacity : 64;
        map->used = 0;
        map->slots = malloc(map->capacity * sizeof(Slot));
        for (int i = 0; i < map->capacity; i++) map->slots[i] = (Slot){-1, -1};
        for (int i = 0; i < old.capacity; i++) {
            if (old.slots[i].value >= 0) *pairAt(map, old.slots[i].key) = old.slots[i].value;
        }
        free(old.slots);
    }
    int at = mixed(key) & (map->capacity - 1);
    while (map->slots[at].key != -1 && map->slots[at].key != key) {
        at = (at + 1) & (map->capacity - 1);
    }
    map->used += map->slots[at].key == -1;
    map->slots[at].key = key;
    return &map->slots[at].value;
}

static int pairValue(const PairMap* map, long long key) {
    if (map->capacity == 0) return -1;
    int at = mixed(key) & (map->capacity - 1);
    while (map->slots[at].key != -1 && map->slots[at].key != key) {
        at = (at + 1) & (map->capacity - 1);
    }
    return map->slots[at].value;
}

static int* nameSlot(Names* names, const char* text, int length) {
    unsigned long long hash = 1469598103934665603ULL;
    for (int i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 1099511628211ULL;
    int at = mixed(hash) & (names->capacity - 1);
    while (names->slots[at] >= 0) {
        const char* other = names->texts[names->slots[at]];
        if (strncmp(other, text, length) == 0 && other[length] == '\0') break;
        at = (at + 1) & (names->capacity - 1);
    }
    return &names->slots[at];
}

static int nameOf(Names* names, const char* text, int length, bool add) {
    if (2 * names->size >= names->capacity) {
        free(names->slots);
        names->capacity = names->capacity ? 2 * names->capacity : 64;
        names->slots = malloc(names->capacity * sizeof(int));
        for (int i = 0; i < names->capacity; i++) names->slots[i] = -1;
        for (int i = 0; i < names->size; i++) {
            *nameSlot(names, names->texts[i], strlen(names->texts[i])) = i;
        }
        names->texts = realloc(names->texts, names->capacity * sizeof(char*));
    }
    int* slot = nameSlot(names, text, length);
    if (*slot < 0 && add) {
        names->texts[names->size] = strndup(text, length);
        *slot = names->size++;
    }
    return *slot;
}

// Returns the node at the end of the filter, or -1.
static int nodeOf(TopicBroker* obj, const char* filter, bool add) {
    int node = 0;
    for (const char* level = filter;; level++) {
        int length = strcspn(level, "/");
        int name = nameOf(&obj->levels, level, length, add);
        if (name < 0) return -1;
        int next = pairValue(&obj->children, pairOf(node, name));
        if (next < 0) {
            if (!add) return -1;
            next = obj->nodesSize++;
            obj->nodes =
                grown(obj->nodes, &obj->nodesCapacity, obj->nodesSize, sizeof(Subscribers));
            *pairAt(&obj->children, pairOf(node, name)) = next;
        }
        node = next;
        level += length;
        if (*level == '\0') return node;
    }
}

static int clientOf(TopicBroker* obj, const char* client) {
    int id = nameOf(&obj->clients, client, strlen(client), true);
    obj->filters = grown(obj->filters, &obj->filtersCapacity, id + 1, sizeof(Filters));
    obj->seen = grown(obj->seen, &obj->seenCapacity, id + 1, sizeof(int));
    return id;
}

// Takes the client out of the node's subscribers; the last one moves to its place.
static void leave(TopicBroker* obj, int node, int client) {
    Subscribers* list = &obj->nodes[node];
    int place = pairValue(&obj->places, pairOf(node, client));
    int last = list->clients[--list->size];
    list->clients[place] = last;
    *pairAt(&obj->places, pairOf(node, last)) = place;
    *pairAt(&obj->places, pairOf(node, client)) = -1;
}

static bool subscribed(TopicBroker* obj, int node, int client) {
    return pairValue(&obj->places, pairOf(node, client)) >= 0;
}

TopicBroker* topicBrokerCreate(void) {
    TopicBroker* obj = calloc(1, sizeof(TopicBroker));
    nameOf(&obj->levels, "+", 1, true);
    nameOf(&obj->levels, "#", 1, true);
    obj->nodesSize = 1;
    obj->nodes = grown(obj->nodes, &obj->nodesCapacity, 1, sizeof(Subscribers));
    return obj;
}

bool topicBrokerSubscribe(TopicBroker* obj, char* client, char* filter) {
    int id = clientOf(obj, client), node = nodeOf(obj, filter, true);
    if (subscribed(obj, node, id)) return false;
    Subscribers* list = &obj->nodes[node];
    list->clients = grown(list->clients, &list->capacity, list->size + 1, sizeof(int));
    *pairAt(&obj->places, pairOf(node, id)) = list->size;
    list->clients[list->size++] = id;
    Filters* own = &obj->filters[id];
    own->nodes = grown(own->nodes, &own->capacity, own->size + 1, sizeof(int));
    own->nodes[own->size++] = node;
    return true;
}

bool topicBrokerUnsubscribe(TopicBroker* obj, char* client, char* filter) {
    int id = clientOf(obj, client), node = nodeOf(obj, filter, false);
    if (node < 0 || !subscribed(obj, node, id)) return false;
    leave(obj, node, id);
    return true;
}

int topicBrokerDisconnect(TopicBroker* obj, char* client) {
    int id = clientOf(obj, client), count = 0;
    Filters* own = &obj->filters[id];
    for (int i = 0; i < own->size; i++) {
        if (!subscribed(obj, own->nodes[i], id)) continue;
        leave(obj, own->nodes[i], id);
        count++;
    }
    own->size = 0;
    return count;
}

static void find(TopicBroker* obj, int node) {
    if (node < 0) return;
    const Subscribers* list = &obj->nodes[node];
    for (int i = 0; i < list->size; i++) {
        int client = list->clients[i];
        if (obj->seen[client] == obj->round) continue;
        obj->seen[client] = obj->round;
        obj->found = grown(obj->found, &obj->foundCapacity, obj->foundSize + 1, sizeof(int));
        obj->found[obj->foundSize++] = client;
    }
}

static void match(TopicBroker* obj, int node, const char* topic, bool brokers) {
    if (node < 0) return;
    if (!brokers) find(obj, pairValue(&obj->children, pairOf(node, 1)));
    if (topic == NULL) {
        find(obj, node);
        return;
    }
    int length = strcspn(topic, "/");
    const char* rest = topic[length] ? topic + length + 1 : NULL;
    int name = nameOf(&obj->levels, topic, length, false);
    if (name >= 0) match(obj, pairValue(&obj->children, pairOf(node, name)), rest, false);
    if (!brokers) match(obj, pairValue(&obj->children, pairOf(node, 0)), rest, false);
}

static int byText(const void* a, const void* b) {
    return strcmp(*(char* const*)a, *(char* const*)b);
}

char** topicBrokerPublish(TopicBroker* obj, char* topic, int* returnSize) {
    obj->round++;
    obj->foundSize = 0;
    match(obj, 0, topic, topic[0] == '$');
    char** clients = malloc((obj->foundSize + 1) * sizeof(char*));
    for (int i = 0; i < obj->foundSize; i++) clients[i] = obj->clients.texts[obj->found[i]];
    qsort(clients, obj->foundSize, sizeof(char*), byText);
    *returnSize = obj->foundSize;
    return clients;
}

void topicBrokerFree(TopicBroker* obj) {
    for (int i = 0; i < obj->clients.size; i++) free(obj->clients.texts[i]);
    for (int i = 0; i < obj->levels.size; i++) free(obj->levels.texts[i]);
    for (int i = 0; i < obj->nodesSize; i++) free(obj->nodes[i].clients);
    for (int i = 0; i < obj->filtersCapacity; i++) free(obj->filters[i].nodes);
    free(obj->clients.texts);
    free(obj->clients.slots);
    free(obj->levels.texts);
    free(obj->levels.slots);
    free(obj->children.slots);
    free(obj->places.slots);
    free(obj->nodes);
    free(obj->filters);
    free(obj->found);
    free(obj->seen);
    free(obj);
}
