// expect: exited 0 or exited 1 or cpu_limit
// append: 400000 +1-1
int main() { } int x = 0
