// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        int n = values.length;
        int[] above = new int[n + 1];
        int[] row = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                if (values[i - 1] == values[n - j]) {
                    row[j] = above[j - 1] + 1;
                } else {
                    row[j] = Math.max(above[j], row[j - 1]);
                }
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return above[n];
    }
}
