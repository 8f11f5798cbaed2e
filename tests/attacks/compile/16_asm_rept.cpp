// expect: exited 1 or exited 4 or memory_limit or cpu_limit or wall_limit
__asm__(".rept 2000000000\n.byte 1\n.endr\n");
int main() {}
