// expect: exited 1 or exited 4 or memory_limit or cpu_limit or wall_limit
__asm__(".data\n.fill 3000000000, 1, 7\n");
int main() {}
