// problem: echo-flat
typedef struct {
    int unused;
} Echo;

Echo* echoCreate(void) { return calloc(1, sizeof(Echo)); }

void echoFree(Echo* obj) { free(obj); }

bool echoEchoBool(Echo* obj, bool value) { return value; }
int echoEchoInt(Echo* obj, int value) { return value; }
long long echoEchoLong(Echo* obj, long long value) { return value; }
double echoEchoDouble(Echo* obj, double value) { return value; }
char echoEchoChar(Echo* obj, char value) { return value; }
char* echoEchoString(Echo* obj, char* value) { return value; }
struct Point echoEchoPoint(Echo* obj, struct Point value) { return value; }
struct Trip echoEchoTrip(Echo* obj, struct Trip value) { return value; }
bool* echoEchoMaybeBool(Echo* obj, bool* value) { return value; }
int* echoEchoMaybeInt(Echo* obj, int* value) { return value; }
long long* echoEchoMaybeLong(Echo* obj, long long* value) { return value; }
double* echoEchoMaybeDouble(Echo* obj, double* value) { return value; }
char* echoEchoMaybeChar(Echo* obj, char* value) { return value; }
char* echoEchoMaybeString(Echo* obj, char* value) { return value; }
Point* echoEchoMaybePoint(Echo* obj, Point* value) { return value; }
int* echoEchoInts(Echo* obj, int* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
long long* echoEchoLongs(Echo* obj, long long* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
double* echoEchoDoubles(Echo* obj, double* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
bool* echoEchoBools(Echo* obj, bool* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
char* echoEchoChars(Echo* obj, char* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
char** echoEchoStrings(Echo* obj, char** value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
Point* echoEchoPoints(Echo* obj, Point* value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
int** echoEchoMaybeInts(Echo* obj, int** value, int valueSize, int* returnSize) {
    *returnSize = valueSize;
    return value;
}
int** echoEchoGrid(Echo* obj, int** value, int valueSize, int* valueColSize, int* returnSize,
        int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}
char** echoEchoBoard(Echo* obj, char** value, int valueSize, int* valueColSize, int* returnSize,
        int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}
char*** echoEchoPages(Echo* obj, char*** value, int valueSize, int* valueColSize, int* returnSize,
        int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}
Trip** echoEchoTrips(Echo* obj, Trip** value, int valueSize, int* valueColSize, int* returnSize,
        int** returnColumnSizes) {
    *returnSize = valueSize;
    *returnColumnSizes = valueColSize;
    return value;
}
