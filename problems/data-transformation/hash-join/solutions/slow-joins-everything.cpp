class Solution {
 public:
  vector<Row> leftJoin(vector<Line>& lines, vector<Price>& prices, int limit) {
    map<pair<string, string>, vector<int>> by_key;
    for (const Price& p : prices) {
      if (p.sku) by_key[{p.shop, *p.sku}].push_back(p.cents);
    }
    vector<Row> rows;
    for (int i = 0; i < (int)lines.size(); ++i) {
      const Line& line = lines[i];
      auto it = line.sku ? by_key.find({line.shop, *line.sku}) : by_key.end();
      if (it == by_key.end()) {
        rows.push_back({i, line.amount, nullopt});
        continue;
      }
      for (int cents : it->second) {
        rows.push_back({i, line.amount, cents});
      }
    }
    if ((int)rows.size() > limit) rows.resize(limit);
    return rows;
  }
};
