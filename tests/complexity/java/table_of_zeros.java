// cost: O(n^2)  space: O(n^2)

class Solution {
    public long solve(int[] values) {
        int[][] table = new int[values.length][values.length];
        for (int i = 0; i < values.length; ++i) table[i][values.length - 1 - i] = values[i];
        return table[0][0];
    }
}
