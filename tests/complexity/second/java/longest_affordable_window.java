// cost: O(n log n)  space: O(1)

class Solution {
    public long solve(int[] values) {
        long budget = 0;
        for (int value : values) budget += value;
        budget /= 2;
        int low = 0;
        int high = values.length;
        while (low < high) {
            int length = low + (high - low + 1) / 2;
            if (cheapest(values, length) <= budget) {
                low = length;
            } else {
                high = length - 1;
            }
        }
        return low;
    }

    private long cheapest(int[] values, int length) {
        long cost = 0;
        for (int i = 0; i < length; i++) cost += values[i];
        long least = cost;
        for (int i = length; i < values.length; i++) {
            cost += values[i] - values[i - length];
            least = Math.min(least, cost);
        }
        return least;
    }
}
