// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        long total = 0;
        for (int i = 1; i <= values.length; ++i) total += Arrays.copyOfRange(values, 0, i)[i - 1];
        return total;
    }
}
