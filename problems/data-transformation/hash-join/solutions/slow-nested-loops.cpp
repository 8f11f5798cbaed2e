class Solution {
 public:
  vector<Row> leftJoin(vector<Line>& lines, vector<Price>& prices, int limit) {
    vector<Row> rows;
    for (int i = 0; i < (int)lines.size(); ++i) {
      const Line& line = lines[i];
      bool found = false;
      for (const Price& price : prices) {
        if ((int)rows.size() == limit) return rows;
        if (price.shop != line.shop || !price.sku || !line.sku || *price.sku != *line.sku) continue;
        rows.push_back({i, line.amount, price.cents});
        found = true;
      }
      if (!found && (int)rows.size() < limit) rows.push_back({i, line.amount, nullopt});
    }
    return rows;
  }
};
