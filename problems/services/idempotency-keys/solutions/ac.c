// Keys stay where they are once they came up. The log has every change; what is old enough at its
// front is forgotten unless the key has changed since.

enum { kCalls = 100000, kChains = 1 << 17 };

typedef struct Key {
    char name[17], body[9], payment[9];
    bool known, paid;
    int runner;
    long long since;
    struct Key* next;
} Key;

typedef struct {
    Key* key;
    long long at;
} Change;

typedef struct {
    int lease, retention;
    int requests, known, changes, expired;
    Key* chains[kChains];
    Key* asked[kCalls];
    Change log[kCalls];
    char answer[16];
} PaymentGate;

PaymentGate* paymentGateCreate(int lease, int retention) {
    PaymentGate* gate = calloc(1, sizeof(PaymentGate));
    gate->lease = lease;
    gate->retention = retention;
    return gate;
}

static Key* find(PaymentGate* gate, const char* name) {
    unsigned h = 2166136261u;
    for (const char* c = name; *c; c++) h = (h ^ (unsigned char)*c) * 16777619u;
    Key** chain = &gate->chains[(h ^ h >> 15) % kChains];
    for (Key* key = *chain; key; key = key->next)
        if (strcmp(key->name, name) == 0) return key;
    Key* key = calloc(1, sizeof(Key));
    strcpy(key->name, name);
    key->next = *chain;
    return *chain = key;
}

static void changed(PaymentGate* gate, Key* key, long long at) {
    key->since = at;
    gate->log[gate->changes++] = (Change){key, at};
}

static void forget(PaymentGate* gate, Key* key) {
    key->known = key->paid = false;
    gate->known--;
}

static void expire(PaymentGate* gate, long long at) {
    for (; gate->expired < gate->changes; gate->expired++) {
        Change change = gate->log[gate->expired];
        if (change.at + gate->retention > at) return;
        if (change.key->known && change.key->since == change.at) forget(gate, change.key);
    }
}

static Key* run_by(PaymentGate* gate, int request) {
    Key* key = request < gate->requests ? gate->asked[request] : NULL;
    return key && key->known && !key->paid && key->runner == request ? key : NULL;
}

char* paymentGateBegin(PaymentGate* gate, char* name, char* body, long long at) {
    expire(gate, at);
    int request = gate->requests++;
    Key* key = gate->asked[request] = find(gate, name);
    if (!key->known) {
        key->known = true;
        gate->known++;
        strcpy(key->body, body);
    } else if (strcmp(key->body, body) != 0) {
        return "conflict";
    } else if (key->paid) {
        sprintf(gate->answer, "replay %s", key->payment);
        return gate->answer;
    } else if (at - key->since < gate->lease) {
        return "busy";
    }
    key->runner = request;
    changed(gate, key, at);
    return "run";
}

bool paymentGateFinish(PaymentGate* gate, int request, char* payment, long long at) {
    expire(gate, at);
    Key* key = run_by(gate, request);
    if (!key) return false;
    key->paid = true;
    strcpy(key->payment, payment);
    changed(gate, key, at);
    return true;
}

bool paymentGateFail(PaymentGate* gate, int request, long long at) {
    expire(gate, at);
    Key* key = run_by(gate, request);
    if (key) forget(gate, key);
    return key != NULL;
}

int paymentGateRemembered(PaymentGate* gate, long long at) {
    expire(gate, at);
    return gate->known;
}

void paymentGateFree(PaymentGate* gate) {
    for (int i = 0; i < kChains; ++i)
        for (Key *key = gate->chains[i], *next; key; key = next) {
            next = key->next;
            free(key);
        }
    free(gate);
}
