// cost: O(n log n)  space: O(n)

class SegmentTree {
 public:
  explicit SegmentTree(const vector<int>& values) : size_(values.size()), nodes_(2 * size_) {
    copy(values.begin(), values.end(), nodes_.begin() + size_);
    for (size_t i = size_ - 1; i > 0; --i) nodes_[i] = max(nodes_[2 * i], nodes_[2 * i + 1]);
  }

  // The largest of [from, to).
  int largest(size_t from, size_t to) const {
    int best = 0;
    for (from += size_, to += size_; from < to; from /= 2, to /= 2) {
      if (from % 2 == 1) best = max(best, nodes_[from++]);
      if (to % 2 == 1) best = max(best, nodes_[--to]);
    }
    return best;
  }

 private:
  size_t size_;
  vector<int> nodes_;
};

class Solution {
 public:
  long long solve(vector<int>& values) {
    const SegmentTree tree(values);
    long long total = 0;
    for (size_t i = 0; i < values.size(); ++i) total += tree.largest(i / 2, i + 1);
    return total;
  }
};
