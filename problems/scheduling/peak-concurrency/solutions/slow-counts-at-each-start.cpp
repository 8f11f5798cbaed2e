class Solution {
  int in_progress(const vector<Meeting>& meetings, long long at) {
    int rooms = 0;
    for (const Meeting& m : meetings) rooms += m.start <= at && at < m.start + m.length;
    return rooms;
  }

 public:
  Peak peakRooms(vector<Meeting>& meetings) {
    Peak peak{0, 0, 0};
    for (const Meeting& m : meetings) {
      int rooms = in_progress(meetings, m.start);
      if (rooms > peak.rooms || (rooms == peak.rooms && rooms > 0 && m.start < peak.start)) {
        peak = {rooms, m.start, 0};
      }
    }
    vector<long long> ends;
    for (const Meeting& m : meetings) ends.push_back(m.start + m.length);
    sort(ends.begin(), ends.end());
    for (long long end : ends) {
      if (end > peak.start && in_progress(meetings, end) != peak.rooms) {
        if (peak.rooms) peak.end = end;
        break;
      }
    }
    return peak;
  }
};
