// cost: O(n^3)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    balloons_.assign(1, 1);
    for (int value : values) balloons_.push_back(value % 100 + 1);
    balloons_.push_back(1);
    memo_.assign(balloons_.size(), vector<long long>(balloons_.size(), -1));
    return most_coins(0, static_cast<int>(balloons_.size()) - 1);
  }

 private:
  // What all the balloons strictly between the two give, these being burst last.
  long long most_coins(int left, int right) {
    if (right - left < 2) return 0;
    long long& best = memo_[left][right];
    if (best >= 0) return best;
    for (int last = left + 1; last < right; ++last) {
      best = max(best, balloons_[left] * balloons_[last] * balloons_[right] +
                           most_coins(left, last) + most_coins(last, right));
    }
    return best;
  }

  vector<long long> balloons_;
  vector<vector<long long>> memo_;
};
