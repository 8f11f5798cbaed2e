// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        String text = "";
        for (int value : values) text += (char) ('a' + value % 26);
        return text.length();
    }
}
