// verdict: ce
// says: is `counterTotals` on line 13 meant to be it?
typedef struct {
    int count;
} Counter;

Counter* counterCreate(int start) {
    return calloc(1, sizeof(Counter) + start * 0);
}

void counterAdd(Counter* obj, int x) { obj->count += x; }

long long counterTotals(Counter* obj) { return obj->count; }

void counterFree(Counter* obj) { free(obj); }
