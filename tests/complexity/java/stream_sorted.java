// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return Arrays.stream(values).boxed().sorted().collect(Collectors.toList()).get(0);
    }
}
