// What a judge without prebuilt pieces compiles for each submission: the standard library, the driver's
// runtime, the solution, and the driver that gavel writes for it, in one file. Only compiled, never run.
#include <bits/stdc++.h>
#include "gavel_runtime.cpp"
using namespace std;
#include "solution.cpp"

void run_test(gavel_rt::Reader& in, gavel_rt::Writer& out, gavel_rt::Trial& trial) {
  vector<string> users;
  gavel_rt::read(in, users);
  vector<int> times;
  gavel_rt::read(in, times);
  int gap{}, k{};
  gavel_rt::read(in, gap);
  gavel_rt::read(in, k);
  in.finish();
  trial.start();
  Solution solution;
  decltype(auto) result = solution.busiest(users, times, gap, k);
  trial.stop();
  gavel_rt::write_result<vector<string>>(out, result);
}

int main() { return gavel_rt::serve(run_test); }
