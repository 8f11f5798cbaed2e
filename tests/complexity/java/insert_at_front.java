// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> out = new ArrayList<>();
        for (int value : values) out.add(0, value);
        return out.get(0);
    }
}
