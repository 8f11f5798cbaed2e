// says: std::out_of_range
#include <vector>

int main() { return std::vector<int>().at(3); }
