// expect: cpu_limit or memory_limit or exited 1
constexpr unsigned long slow(unsigned long n) {
  unsigned long sum = 0;
  for (unsigned long i = 0; i < n; ++i) sum += i * i;
  return sum;
}
constexpr unsigned long a = slow(200000), b = slow(200001), c = slow(200002), d = slow(200003);
template <int N>
constexpr unsigned long many = slow(230000 + N) + many<N - 1>;
template <>
constexpr unsigned long many<0> = 0;
int main() { return many<800> + a + b + c + d; }
