// cost: O(log n)  space: O(1)
// input: sorted

class Solution {
    public long solve(int[] values) {
        return Arrays.binarySearch(values, values[values.length - 1]);
    }
}
