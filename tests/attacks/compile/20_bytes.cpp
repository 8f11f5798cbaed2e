// expect: exited 0 or exited 1
// append: 1000 /* \0\xff\xfe\xc0\x80 */ //\\\n
int main() {}
