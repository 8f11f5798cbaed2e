class Solution:
    def visible(self, transactions, versions, reads):
        def sees(read, change):
            if change is None:
                return False
            if change.tx == read.tx:
                return change.step < read.step
            committed = transactions[change.tx].committed
            return committed is not None and committed <= transactions[read.tx].began

        sums = []
        for read in reads:
            amounts = [v.amount for v in versions if sees(read, v.created) and not sees(read, v.deleted)]
            sums.append(Sum(len(amounts), sum(amounts)))
        return sums
