// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        PriorityQueue<Long> ropes = new PriorityQueue<>();
        for (int value : values) ropes.add((long) value % 1000 + 1);
        long cost = 0;
        while (ropes.size() > 1) {
            long joined = ropes.poll() + ropes.poll();
            cost += joined;
            ropes.add(joined);
        }
        return cost;
    }
}
