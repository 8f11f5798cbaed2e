// cost: O(2^n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return count(values, 0, 7);
    }

    private long count(int[] values, int i, int left) {
        if (i == values.length) return left == 0 ? 1 : 0;
        return count(values, i + 1, left) + count(values, i + 1, left - values[i]);
    }
}
