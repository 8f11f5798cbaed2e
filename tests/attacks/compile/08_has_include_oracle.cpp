// expect: exited 0
// weak: skip; Landlock does not hide whether a file exists
// Asks the compiler what exists on the host.
#if __has_include("/etc/shadow") || __has_include("@CANARY@") || __has_include("/proc/self/maps")
#error "ESCAPED: the compiler sees the host"
#endif
int main() {}
