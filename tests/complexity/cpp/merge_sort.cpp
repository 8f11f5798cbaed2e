// cost: O(n log n)  space: O(n)

static void sort_part(vector<int>& values, vector<int>& room, size_t low, size_t high) {
  if (high - low < 2) return;
  const size_t middle = (low + high) / 2;
  sort_part(values, room, low, middle);
  sort_part(values, room, middle, high);
  merge(values.begin() + low, values.begin() + middle, values.begin() + middle,
        values.begin() + high, room.begin() + low);
  copy(room.begin() + low, room.begin() + high, values.begin() + low);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> room(values.size());
    sort_part(values, room, 0, values.size());
    return values.front();
  }
};
