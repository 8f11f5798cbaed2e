// line: 6
// says: IllegalStateException: no luck
class Solution {
    public long tally(int[] xs) {
        if (xs.length == 2) {
            throw new IllegalStateException("no luck");
        }
        return Arrays.stream(xs).asLongStream().sum();
    }
}
