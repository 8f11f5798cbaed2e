// line: 5
// says: ';' expected
class Solution {
    public long tally(int[] xs) {
        long total = 0
        return total;
    }
}
