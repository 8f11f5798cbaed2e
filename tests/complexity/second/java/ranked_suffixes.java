// cost: O(n^2 log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        long gaps = 0;
        for (int start = 0; start < values.length; start++) {
            TreeSet<Integer> seen = new TreeSet<>();
            for (int i = start; i < values.length; i++) {
                Integer below = seen.floor(values[i]);
                if (below != null) gaps += (values[i] - below) % 1000;
                seen.add(values[i]);
            }
        }
        return gaps;
    }
}
