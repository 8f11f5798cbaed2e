// cost: O(n^2)  space: O(1)

class Solution {
    public long solve(int[] values) {
        long pairs = 0;
        for (int i = 0; i < values.length; ++i) {
            for (int j = 0; j < i; ++j) if (values[i] == values[j]) ++pairs;
        }
        return pairs;
    }
}
