// line: 5
// says: SocketException
class Solution {
    public long tally(int[] xs) throws Exception {
        new java.net.ServerSocket(0);
        return 0;
    }
}
