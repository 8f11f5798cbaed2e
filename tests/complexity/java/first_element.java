// cost: O(1)  space: O(1)

class Solution {
    public long solve(int[] values) {
        return values.length > 0 ? values[0] : -1;
    }
}
