// says: stack overflow
static int deeper(int n) {
    volatile char pad[512];
    pad[0] = 1;
    return deeper(n + 1) + pad[0];
}

int main(void) { return deeper(0); }
