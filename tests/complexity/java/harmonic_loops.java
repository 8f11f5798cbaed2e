// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        int[] divisors = new int[values.length + 1];
        for (int d = 1; d <= values.length; ++d) {
            for (int multiple = d; multiple <= values.length; multiple += d) ++divisors[multiple];
        }
        return divisors[values.length];
    }
}
