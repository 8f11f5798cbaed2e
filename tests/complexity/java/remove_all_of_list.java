// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < values.length; ++i) all.add(i);
        List<Integer> none = new ArrayList<>();
        for (int i = 0; i < values.length; ++i) none.add(-i - 1);
        all.removeAll(none);
        return all.size();
    }
}
