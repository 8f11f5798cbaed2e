// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return total(values, 0);
    }

    private long total(int[] values, int i) {
        return i == values.length ? 0 : values[i] + total(values, i + 1);
    }
}
