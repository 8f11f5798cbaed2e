// line: 4
// says: gavel calls `long tally(int[] xs)`, but tally takes (String)
class Solution {
    public long tally(String xs) {
        return 0;
    }
}
