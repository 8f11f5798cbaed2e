// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[0];
    }
}
