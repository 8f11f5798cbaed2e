// cost: O(n)  space: O(1)

class Solution {
    public long solve(int[] values) {
        return Arrays.stream(values).asLongStream().sum();
    }
}
