class Solution {
  struct Total {
    long long down = 0, longest = 0;
    int outages = 0;
  };

  // Of one service, or of all of them if the name is empty. Incidents are in order of their start.
  Total total(const vector<Incident>& incidents, const string& name, long long since,
              long long until) {
    Total total;
    long long begin = 0, end = -1;
    for (const Incident& i : incidents) {
      if (!name.empty() && i.service != name) continue;
      long long from = max(since, i.start);
      long long to = i.length ? min(until, i.start + *i.length) : until;
      if (from >= to) continue;
      if (from > end) {
        begin = end = from;
        ++total.outages;
      }
      total.down += max(0LL, to - end);
      end = max(end, to);
      total.longest = max(total.longest, end - begin);
    }
    return total;
  }

 public:
  Report downtime(vector<Incident>& incidents, long long since, long long until) {
    sort(incidents.begin(), incidents.end(),
         [](const Incident& a, const Incident& b) { return a.start < b.start; });
    set<string> names;
    for (const Incident& i : incidents) names.insert(i.service);
    Report report{{}, total(incidents, "", since, until).down};
    for (const string& name : names) {
      Total t = total(incidents, name, since, until);
      report.services.push_back({name, t.down, t.outages, t.longest});
    }
    stable_sort(report.services.begin(), report.services.end(),
                [](const Service& a, const Service& b) { return a.down > b.down; });
    return report;
  }
};
