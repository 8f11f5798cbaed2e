// verdict: re
// says: is null
class Solution {
    public Long tally(int[] xs) {
        return null;
    }
}
