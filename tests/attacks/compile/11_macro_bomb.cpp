// expect: cpu_limit or memory_limit
#define A(x) x x x x x x x x
#define B(x) A(A(A(x)))
#define C(x) B(B(B(x)))
int main() { return 0 C(+1); }
