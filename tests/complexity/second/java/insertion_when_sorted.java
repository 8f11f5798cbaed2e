// cost: O(n)  space: O(1)
// input: sorted

// Nothing ever has to move: the inner loop ends at its first comparison.

class Solution {
    public long solve(int[] values) {
        long moved = 0;
        for (int i = 1; i < values.length; i++) {
            int value = values[i];
            int at = i;
            while (at > 0 && values[at - 1] > value) {
                values[at] = values[at - 1];
                at--;
                moved++;
            }
            values[at] = value;
        }
        return moved;
    }
}
