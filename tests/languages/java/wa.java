class Solution {
    public long tally(int[] xs) {
        int sum = 0;
        for (int x : xs) sum += x;
        return sum;
    }
}
