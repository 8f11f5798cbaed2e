// expect: exited 1 or exited 4 or memory_limit or cpu_limit
// append: 200000 (
int x =
