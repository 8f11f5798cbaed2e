// says: sleeping
class Solution {
    public long tally(int[] xs) throws InterruptedException {
        Thread.sleep(1000000);
        return 0;
    }
}
