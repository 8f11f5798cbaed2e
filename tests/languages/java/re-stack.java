// line: 5
// says: StackOverflowError
class Solution {
    public long tally(int[] xs) {
        return tally(xs) + 1;
    }
}
