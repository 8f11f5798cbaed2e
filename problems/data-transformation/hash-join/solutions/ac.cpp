class Solution {
 public:
  vector<Row> leftJoin(vector<Line>& lines, vector<Price>& prices, int limit) {
    // The prices that can match, sorted by key; a stable sort keeps the order within a key.
    vector<const Price*> sorted;
    for (const Price& p : prices) {
      if (p.sku) sorted.push_back(&p);
    }
    stable_sort(sorted.begin(), sorted.end(), [](const Price* a, const Price* b) {
      return tie(a->shop, *a->sku) < tie(b->shop, *b->sku);
    });
    vector<Row> rows;
    for (int i = 0; i < (int)lines.size() && (int)rows.size() < limit; ++i) {
      const Line& line = lines[i];
      auto first = sorted.end();
      if (line.sku) {
        first = lower_bound(sorted.begin(), sorted.end(), line, [](const Price* p, const Line& l) {
          return tie(p->shop, *p->sku) < tie(l.shop, *l.sku);
        });
      }
      size_t before = rows.size();
      for (; first != sorted.end() && (int)rows.size() < limit; ++first) {
        if ((*first)->shop != line.shop || *(*first)->sku != *line.sku) break;
        rows.push_back({i, line.amount, (*first)->cents});
      }
      if (rows.size() == before) rows.push_back({i, line.amount, nullopt});
    }
    return rows;
  }
};
