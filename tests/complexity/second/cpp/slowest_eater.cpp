// cost: O(n)  space: O(1)

// The answer lies in 1..1e9 however many piles there are, so the rounds are at most thirty.

class Solution {
 public:
  long long solve(vector<int>& values) {
    const long long hours = 2 * static_cast<long long>(values.size());
    int low = 1;
    int high = max(1, *max_element(values.begin(), values.end()));
    while (low < high) {
      const int speed = low + (high - low) / 2;
      if (hours_needed(values, speed) <= hours) {
        high = speed;
      } else {
        low = speed + 1;
      }
    }
    return low;
  }

 private:
  static long long hours_needed(const vector<int>& piles, int speed) {
    long long hours = 0;
    for (int pile : piles) hours += pile / speed + (pile % speed != 0);
    return hours;
  }
};
