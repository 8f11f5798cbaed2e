typedef struct {
    long long count;
} Counter;

Counter* counterCreate(int start) {
    Counter* made = malloc(sizeof(Counter));
    made->count = start;
    return made;
}

void counterAdd(Counter* obj, int x) {
    obj->count += x;
}

long long counterTotal(Counter* obj) {
    return obj->count;
}

void counterFree(Counter* obj) {
    free(obj);
}
