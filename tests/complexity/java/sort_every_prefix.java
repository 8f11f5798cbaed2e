// cost: O(n^2 log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        long total = 0;
        for (int i = 1; i <= values.length; ++i) {
            int[] part = Arrays.copyOf(values, i);
            Arrays.sort(part);
            total += part[0];
        }
        return total;
    }
}
