class Solution {
  using Piece = pair<long long, long long>;

  static long long unionOf(vector<Piece>& pieces) {
    sort(pieces.begin(), pieces.end());
    long long total = 0, reach = 0;
    for (auto [start, end] : pieces) {
      if (end <= reach) continue;
      total += end - max(start, reach);
      reach = end;
    }
    return total;
  }

 public:
  vector<Share> selfTime(vector<Span>& spans) {
    map<int, vector<Piece>> children;
    for (const Span& span : spans) children[span.parent].push_back({span.start, span.start + span.took});
    map<string, vector<Piece>> pieces;
    for (const Span& span : spans) {
      vector<Piece>& own = pieces[span.service];
      vector<Piece>& below = children[span.id];
      sort(below.begin(), below.end());
      long long covered = span.start, end = span.start + span.took;
      for (auto [child_start, child_end] : below) {
        if (child_start >= end) break;
        if (child_start > covered) own.push_back({covered, child_start});
        covered = child_end;
      }
      if (covered < end) own.push_back({covered, end});
    }
    vector<Share> shares;
    for (auto& [service, own] : pieces) shares.push_back({service, unionOf(own)});
    stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.working > b.working; });
    return shares;
  }
};
