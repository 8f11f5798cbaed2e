// expect: exited 1 or exited 4 or memory_limit or cpu_limit or wall_limit
char a[3000000000] = {1};
int main() {}
