// cost: O(n^3)  space: O(1)

class Solution {
    public long solve(int[] values) {
        long found = 0;
        for (int i = 0; i < values.length; ++i) {
            for (int j = 0; j < i; ++j) for (int k = 0; k < j; ++k) if (values[i] + values[j] == values[k]) ++found;
        }
        return found;
    }
}
