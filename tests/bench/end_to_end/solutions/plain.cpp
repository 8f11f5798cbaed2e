#include <bits/stdc++.h>
using namespace std;
#include "solution.cpp"

int main() {
  int n, gap, k;
  cin >> n >> gap >> k;
  vector<string> users(n);
  vector<int> times(n);
  for (int i = 0; i < n; ++i) cin >> users[i] >> times[i];
  for (const string& name : Solution().busiest(users, times, gap, k)) cout << name << "\n";
}
