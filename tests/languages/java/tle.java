// says: computing
class Solution {
    public long tally(int[] xs) {
        long sum = 0;
        while (sum >= 0) sum = (sum + 1) & 0xffff;
        return sum;
    }
}
