// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        StringBuilder text = new StringBuilder();
        for (int value : values) text.insert(0, (char) ('a' + value % 26));
        return text.length();
    }
}
