class Solution:
    def leftJoin(self, lines, prices, limit):
        table = []
        for i in range(len(lines)):
            found = False
            for price in prices:
                if lines[i].shop != price.shop:
                    continue
                if lines[i].sku is None or price.sku is None or lines[i].sku != price.sku:
                    continue
                table.append(Row(i, lines[i].amount, price.cents))
                found = True
            if not found:
                table.append(Row(i, lines[i].amount, None))
        return table[:limit]
