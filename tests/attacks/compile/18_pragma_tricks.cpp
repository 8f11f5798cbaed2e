// expect: exited 0 or exited 1
#pragma GCC optimize("O3,-fplugin=/tmp/evil.so,-wrapper,/bin/sh")
#pragma GCC target("arch=native")
#pragma GCC poison printf
#pragma GCC dependency "@CANARY@"
int main() {}
