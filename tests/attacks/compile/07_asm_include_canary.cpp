// expect: exited 1
__asm__(".include \"@CANARY@\"");
int main() {}
