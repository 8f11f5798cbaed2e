// line: 6
// says: totl
class Solution {
    public long tally(int[] xs) {
        long total = 0;
        return totl;
    }
}
