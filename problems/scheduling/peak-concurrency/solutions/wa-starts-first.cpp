class Solution {
 public:
  Peak peakRooms(vector<Meeting>& meetings) {
    vector<pair<long long, int>> events;
    for (const Meeting& m : meetings) {
      if (m.length == 0) continue;
      events.push_back({m.start, 0});
      events.push_back({m.start + m.length, 1});
    }
    sort(events.begin(), events.end());
    Peak peak{0, 0, 0};
    int rooms = 0;
    bool open = false;
    for (auto [at, is_end] : events) {
      if (is_end && open) peak.end = at, open = false;
      rooms += is_end ? -1 : 1;
      if (rooms > peak.rooms) peak = {rooms, at, at}, open = true;
    }
    return peak;
  }
};
