// line: 6
// says: ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
class Solution {
    public long tally(int[] xs) {
        long sum = 0;
        for (int i = 0; i <= xs.length; i++) sum += xs[i];
        return sum;
    }
}
