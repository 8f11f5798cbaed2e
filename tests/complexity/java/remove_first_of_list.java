// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> queue = new ArrayList<>();
        for (int value : values) queue.add(value);
        long total = 0;
        while (!queue.isEmpty()) total += queue.remove(0);
        return total;
    }
}
