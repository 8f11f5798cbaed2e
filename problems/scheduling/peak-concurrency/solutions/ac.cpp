class Solution {
 public:
  Peak peakRooms(vector<Meeting>& meetings) {
    vector<long long> starts, ends;
    for (const Meeting& m : meetings) {
      if (m.length == 0) continue;
      starts.push_back(m.start);
      ends.push_back(m.start + m.length);
    }
    sort(starts.begin(), starts.end());
    sort(ends.begin(), ends.end());
    // With starts[s] the meeting number s + 1 begins; ends[e..] are those of meetings in progress.
    Peak peak{0, 0, 0};
    size_t e = 0, peak_s = 0;
    for (size_t s = 0; s < starts.size(); ++s) {
      while (ends[e] <= starts[s]) ++e;
      int rooms = (int)(s + 1 - e);
      if (rooms > peak.rooms) {
        peak = {rooms, starts[s], 0};
        peak_s = s;
      }
    }
    if (peak.rooms == 0) return peak;
    // Each end within the peak must be made up for by a start at the same moment.
    size_t s = peak_s + 1;
    e = s - peak.rooms;
    while (e < ends.size()) {
      size_t ended = e, begun = s;
      long long moment = ends[e];
      while (e < ends.size() && ends[e] == moment) ++e;
      while (s < starts.size() && starts[s] == moment) ++s;
      if (e - ended != s - begun) {
        peak.end = moment;
        break;
      }
    }
    return peak;
  }
};
