// cost: O(n sqrt(n))  space: O(1)

class Solution {
    public long solve(int[] values) {
        long total = 0;
        for (int k = 1; k <= values.length; ++k) for (int d = 1; d * d <= k; ++d) if (k % d == 0) ++total;
        return total;
    }
}
