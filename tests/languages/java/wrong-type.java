// verdict: ce
// line: 5
// says: tally() must return long, not String
class Solution {
    public String tally(int[] xs) {
        return "";
    }
}
