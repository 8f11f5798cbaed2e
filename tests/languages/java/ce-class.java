// says: there is no class Solution; is `Soluton` on line 2 meant to be it?
class Soluton {
    public long tally(int[] xs) {
        return 0;
    }
}
