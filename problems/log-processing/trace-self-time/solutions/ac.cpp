// One sweep over all starts and ends. A span works while it is running and no child is; a service
// works while it has such a span.
class Solution {
  struct Event { long long at; int span, step; };

 public:
  vector<Share> selfTime(vector<Span>& spans) {
    unordered_map<int, int> place;
    for (size_t i = 0; i < spans.size(); ++i) place[spans[i].id] = i;

    vector<int> parent(spans.size()), service(spans.size());
    unordered_map<string, int> number;
    vector<Share> shares;
    vector<Event> events;
    for (size_t i = 0; i < spans.size(); ++i) {
      const Span& span = spans[i];
      auto found = place.find(span.parent);
      parent[i] = found == place.end() ? -1 : found->second;
      auto [entry, fresh] = number.emplace(span.service, shares.size());
      if (fresh) shares.push_back({span.service, 0});
      service[i] = entry->second;
      if (span.took == 0) continue;
      events.push_back({span.start, (int)i, 1});
      events.push_back({span.start + span.took, (int)i, -1});
    }
    sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });

    vector<int> running(spans.size()), children(spans.size()), working(shares.size());
    vector<long long> since(shares.size());
    auto works = [&](int span) { return span >= 0 && running[span] && children[span] == 0; };
    auto change = [&](int span, int step, long long at) {
      if (step == 0) return;
      int own = service[span];
      if (working[own] == 0) since[own] = at;
      working[own] += step;
      if (working[own] == 0) shares[own].working += at - since[own];
    };
    for (const Event& event : events) {
      int above = parent[event.span];
      bool was = works(event.span), above_was = works(above);
      running[event.span] += event.step;
      if (above >= 0) children[above] += event.step;
      change(event.span, works(event.span) - was, event.at);
      if (above >= 0) change(above, works(above) - above_was, event.at);
    }

    sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
      return a.working != b.working ? a.working > b.working : a.service < b.service;
    });
    return shares;
  }
};
