// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        Set<Integer> distinct = new HashSet<>();
        for (int value : values) distinct.add(value);
        return distinct.size();
    }
}
