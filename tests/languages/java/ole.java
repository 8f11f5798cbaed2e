class Solution {
    public long tally(int[] xs) {
        String line = "x".repeat(100000);
        for (int i = 0; i < 100; i++) System.out.println(line);
        long total = 0;
        for (int x : xs) total += x;
        return total;
    }
}
