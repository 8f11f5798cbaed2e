// verdict: ce
// says: is `tallly` on line 4 meant to be it?
class Solution {
    public long tallly(int[] xs) {
        return 0;
    }
}
