class Solution {
    public long tally(int[] xs) {
        System.out.println("this is no answer: 41");
        return Arrays.stream(xs).asLongStream().sum();
    }
}
