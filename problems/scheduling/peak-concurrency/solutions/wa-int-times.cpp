class Solution {
 public:
  Peak peakRooms(vector<Meeting>& meetings) {
    map<int, int> change;
    for (const Meeting& m : meetings) {
      int start = m.start;
      ++change[start];
      --change[start + m.length];
    }
    Peak peak{0, 0, 0};
    int rooms = 0;
    bool open = false;
    for (auto [at, by] : change) {
      if (by == 0) continue;
      rooms += by;
      if (open) peak.end = at, open = false;
      if (rooms > peak.rooms) peak = {rooms, at, at}, open = true;
    }
    return peak;
  }
};
