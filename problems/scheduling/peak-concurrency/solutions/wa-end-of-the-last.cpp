class Solution {
 public:
  Peak peakRooms(vector<Meeting>& meetings) {
    sort(meetings.begin(), meetings.end(),
         [](const Meeting& a, const Meeting& b) { return a.start < b.start; });
    priority_queue<long long, vector<long long>, greater<>> ends;
    Peak peak{0, 0, 0};
    for (const Meeting& m : meetings) {
      if (m.length == 0) continue;
      while (!ends.empty() && ends.top() <= m.start) ends.pop();
      ends.push(m.start + m.length);
      if ((int)ends.size() > peak.rooms) peak = {(int)ends.size(), m.start, m.start + m.length};
    }
    return peak;
  }
};
