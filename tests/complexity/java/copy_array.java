// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return values.clone()[0] + Arrays.copyOf(values, values.length)[0];
    }
}
