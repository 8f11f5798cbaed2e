// says: OutOfMemoryError
class Solution {
    public long tally(int[] xs) {
        List<byte[]> kept = new ArrayList<>();
        while (true) kept.add(new byte[1 << 20]);
    }
}
