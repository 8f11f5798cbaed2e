// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < values.length; ++i) {
            if (seen.containsKey(-1 - values[i])) return i;
            seen.put(values[i], i);
        }
        return -1;
    }
}
