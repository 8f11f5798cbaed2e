// cost: O(log n)  space: O(1)

class Solution {
    public long solve(int[] values) {
        long total = values[0];
        for (int at = values.length - 1; at > 0; at = (at - 1) / 2) total += values[at];
        return total;
    }
}
