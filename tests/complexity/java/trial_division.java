// cost: O(sqrt(n))  space: O(1)

class Solution {
    public long solve(int[] values) {
        long divisors = 0;
        for (int d = 1; (long) d * d <= values.length; ++d) if (values.length % d == 0) divisors += 2;
        return divisors;
    }
}
