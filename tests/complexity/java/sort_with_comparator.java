// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> sorted = new ArrayList<>();
        for (int value : values) sorted.add(value);
        sorted.sort((a, b) -> Integer.compare(b, a));
        return sorted.get(0);
    }
}
