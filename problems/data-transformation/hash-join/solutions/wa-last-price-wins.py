class Solution:
    def leftJoin(self, lines: List[Line], prices: List[Price], limit: int) -> List[Row]:
        cents_of = {}
        for price in prices:
            if price.sku is not None:
                cents_of[price.shop, price.sku] = [price.cents]
        rows = []
        for i, line in enumerate(lines):
            for cents in cents_of.get((line.shop, line.sku), [None]):
                if len(rows) == limit:
                    return rows
                rows.append(Row(i, line.amount, cents))
        return rows
