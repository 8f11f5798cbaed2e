// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        StringBuilder text = new StringBuilder();
        for (int value : values) text.append((char) ('a' + value % 26));
        return text.toString().length();
    }
}
