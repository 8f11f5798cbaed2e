// cost: O(n)  space: O(1)

class Solution {
    public long solve(int[] values) {
        long total = 0;
        for (int value : values) total += value;
        return total;
    }
}
