// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return Arrays.stream(values).boxed().filter(value -> value % 2 == 0).collect(Collectors.toList()).size();
    }
}
