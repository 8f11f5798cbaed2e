// line: 5
// says: no_such_name
#include <iostream>

int main() { std::cout << no_such_name; }
