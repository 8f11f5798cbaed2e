// expect: exited 1
__asm__(".incbin \"@CANARY@\"");
int main() {}
