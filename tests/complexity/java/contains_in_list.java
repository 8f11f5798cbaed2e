// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < values.length; ++i) if (!seen.contains(i)) seen.add(i);
        return seen.size();
    }
}
