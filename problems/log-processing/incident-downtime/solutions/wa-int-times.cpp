class Solution {
  // Takes spans in order of their begin.
  struct Tally {
    int down = 0, longest = 0, outage = 0, end = -1;
    int outages = 0;

    void add(int begin, int new_end) {
      if (begin >= new_end) return;
      if (begin > end) {
        ++outages;
        outage = 0;
        end = begin;
      }
      int more = max(0, new_end - end);
      down += more;
      outage += more;
      end += more;
      longest = max(longest, outage);
    }
  };

 public:
  Report downtime(vector<Incident>& incidents, long long since, long long until) {
    sort(incidents.begin(), incidents.end(),
         [](const Incident& a, const Incident& b) { return a.start < b.start; });
    unordered_map<string, Tally> tallies;
    Tally any;
    for (const Incident& i : incidents) {
      long long begin = max(since, i.start);
      long long end = i.length ? min(until, i.start + *i.length) : until;
      tallies[i.service].add(begin, end);
      any.add(begin, end);
    }
    Report report{{}, any.down};
    for (auto& [name, t] : tallies) report.services.push_back({name, t.down, t.outages, t.longest});
    sort(report.services.begin(), report.services.end(), [](const Service& a, const Service& b) {
      return a.down != b.down ? a.down > b.down : a.name < b.name;
    });
    return report;
  }
};
