// line: 4
// says: no_such_name
int main(void) {
    return no_such_name;
}
