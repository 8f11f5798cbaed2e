// expect: output_limit or exited 1 or cpu_limit
// append: 200000 undeclared();
#pragma GCC diagnostic error "-Wall"
int main() { }
