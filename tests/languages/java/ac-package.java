package somewhere.else_;

import java.util.Map;

public class Solution {
    /** A list instead of an array, and an inner class. */
    static class Sum {
        long value;
    }

    public long tally(List<Integer> xs) {
        Sum sum = new Sum();
        xs.forEach(x -> sum.value += x);
        return Map.of("sum", sum.value).get("sum");
    }

    public static void main(String[] args) {
        System.out.println(new Solution().tally(List.of(1, 2)));
    }
}
