// cost: O(n)  space: O(n)

// Every composite is struck out once, by its least prime.

class Solution {
    public long solve(int[] values) {
        int n = values.length;
        boolean[] composite = new boolean[n + 1];
        List<Integer> primes = new ArrayList<>();
        long total = 0;
        for (int i = 2; i <= n; i++) {
            if (!composite[i]) {
                primes.add(i);
                total += values[i - 1];
            }
            for (int prime : primes) {
                if ((long) i * prime > n) break;
                composite[i * prime] = true;
                if (i % prime == 0) break;
            }
        }
        return total;
    }
}
