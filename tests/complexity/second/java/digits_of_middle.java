// cost: O(1)  space: O(1)

class Solution {
    public long solve(int[] values) {
        int[] seen = new int[10];
        for (int left = values[values.length / 2]; left > 0; left /= 10) seen[left % 10]++;
        int most = 0;
        for (int digit = 1; digit < 10; digit++) {
            if (seen[digit] > seen[most]) most = digit;
        }
        return most;
    }
}
