// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        int least = values[0];
        int most = values[0];
        for (int value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (least == most) return 0;
        int width = Math.max(1, (most - least) / Math.max(1, values.length - 1));
        int buckets = (most - least) / width + 1;
        int[] lowest = new int[buckets];
        int[] highest = new int[buckets];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        Arrays.fill(highest, -1);
        for (int value : values) {
            int at = (value - least) / width;
            lowest[at] = Math.min(lowest[at], value);
            highest[at] = Math.max(highest[at], value);
        }
        int gap = 0;
        int previous = least;
        for (int i = 0; i < buckets; i++) {
            if (highest[i] < 0) continue;
            gap = Math.max(gap, lowest[i] - previous);
            previous = highest[i];
        }
        return gap;
    }
}
