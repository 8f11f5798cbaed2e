// says: integer division by zero
typedef struct {
    int zero;
} Counter;

Counter* counterCreate(int start) {
    Counter* made = calloc(1, sizeof(Counter));
    return made;
}

void counterAdd(Counter* obj, int x) {
    if (x < 0) obj->zero = x / obj->zero;
}

long long counterTotal(Counter* obj) {
    return 8 + obj->zero;
}

void counterFree(Counter* obj) {
    free(obj);
}
