// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        for (int value : values) queue.add(value);
        long total = 0;
        while (!queue.isEmpty()) total = total * 31 + queue.poll();
        return total;
    }
}
