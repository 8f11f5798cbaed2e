// says: stack overflow
int deeper(int n) {
  volatile char pad[512];
  pad[0] = 1;
  return deeper(n + 1) + pad[0];
}

int main() { return deeper(0); }
