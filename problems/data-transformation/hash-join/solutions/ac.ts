// Finds the prices of a line through a map by both keys; stops as soon as the limit is reached.
function leftJoin(lines: Line[], prices: Price[], limit: number): Row[] {
  const byKey = new Map<string, number[]>();
  for (const { shop, sku, cents } of prices) {
    if (sku === null) continue;
    const key = `${shop} ${sku}`;
    const same = byKey.get(key);
    if (same) same.push(cents);
    else byKey.set(key, [cents]);
  }
  const none = [null];
  const rows: Row[] = [];
  for (const [line, { shop, sku, amount }] of lines.entries()) {
    const matches = sku === null ? none : byKey.get(`${shop} ${sku}`) ?? none;
    for (const cents of matches) {
      if (rows.length === limit) return rows;
      rows.push({ line, amount, cents });
    }
  }
  return rows;
}
