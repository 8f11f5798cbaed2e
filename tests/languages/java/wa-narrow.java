// verdict: wa
class Solution {
    public int tally(int[] xs) {
        return IntStream.of(xs).sum();
    }
}
