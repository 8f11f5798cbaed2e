// Two maps, shop in shop out; the prices of one key form a chain through `next`.
class Solution {
    public Row[] leftJoin(Line[] lines, Price[] prices, int limit) {
        int[] next = new int[prices.length];
        Map<String, Map<String, Integer>> first = new HashMap<>();
        // From the last to the first, so that each chain runs forwards.
        for (int p = prices.length - 1; p >= 0; p--) {
            if (prices[p].sku == null) continue;
            Integer following = first.computeIfAbsent(prices[p].shop, shop -> new HashMap<>())
                    .put(prices[p].sku, p);
            next[p] = following == null ? -1 : following;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length && rows.size() < limit; i++) {
            Line line = lines[i];
            int p = line.sku == null ? -1
                    : first.getOrDefault(line.shop, Map.of()).getOrDefault(line.sku, -1);
            if (p < 0) rows.add(new Row(i, line.amount, null));
            for (; p >= 0 && rows.size() < limit; p = next[p]) {
                rows.add(new Row(i, line.amount, prices[p].cents));
            }
        }
        return rows.toArray(new Row[0]);
    }
}
