// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int value : values) counts.merge(value, 1, Integer::sum);
        return counts.firstKey();
    }
}
