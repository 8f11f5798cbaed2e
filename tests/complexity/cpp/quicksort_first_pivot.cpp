// cost: O(n^2)  space: O(n)

static void quick(vector<int>& values, long low, long high) {
  if (low >= high) return;
  const int pivot = values[low];
  long at = low;
  for (long i = low + 1; i <= high; ++i) {
    if (values[i] < pivot) swap(values[++at], values[i]);
  }
  swap(values[low], values[at]);
  quick(values, low, at - 1);
  quick(values, at + 1, high);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    quick(values, 0, static_cast<long>(values.size()) - 1);
    return values.front();
  }
};
