// cost: O(n)  space: O(n)

class BitTrie {
 public:
  void insert(int value) {
    int node = 0;
    for (int bit = 29; bit >= 0; --bit) {
      const int side = value >> bit & 1;
      if (nodes_[node][side] == 0) {
        nodes_[node][side] = static_cast<int>(nodes_.size());
        nodes_.push_back({0, 0});
      }
      node = nodes_[node][side];
    }
  }

  int most_different(int value) const {
    int node = 0;
    int different = 0;
    for (int bit = 29; bit >= 0; --bit) {
      int side = (value >> bit & 1) ^ 1;
      if (nodes_[node][side] != 0) {
        different |= 1 << bit;
      } else {
        side ^= 1;
      }
      node = nodes_[node][side];
    }
    return different;
  }

 private:
  vector<array<int, 2>> nodes_{{0, 0}};
};

class Solution {
 public:
  long long solve(vector<int>& values) {
    BitTrie trie;
    int best = 0;
    for (int value : values) {
      trie.insert(value);
      best = max(best, trie.most_different(value));
    }
    return best;
  }
};
