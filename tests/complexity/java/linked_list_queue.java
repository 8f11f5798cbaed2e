// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        Queue<Integer> queue = new LinkedList<>();
        for (int value : values) queue.offer(value);
        long total = 0;
        while (!queue.isEmpty()) total += queue.poll();
        return total;
    }
}
