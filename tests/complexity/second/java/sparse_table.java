// cost: O(n log n)  space: O(n log n)

class Solution {
    public long solve(int[] values) {
        int n = values.length;
        int levels = 32 - Integer.numberOfLeadingZeros(n);
        int[][] least = new int[levels][];
        least[0] = values;
        for (int level = 1; level < levels; level++) {
            int half = 1 << (level - 1);
            least[level] = new int[n - 2 * half + 1];
            for (int i = 0; i < least[level].length; i++) {
                least[level][i] = Math.min(least[level - 1][i], least[level - 1][i + half]);
            }
        }
        long total = 0;
        for (int i = 0; i < n; i++) total += leastBetween(least, i / 2, i);
        return total;
    }

    private int leastBetween(int[][] least, int from, int to) {
        int level = 31 - Integer.numberOfLeadingZeros(to - from + 1);
        return Math.min(least[level][from], least[level][to - (1 << level) + 1]);
    }
}
