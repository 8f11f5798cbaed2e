// cost: O(n^2)  space: O(n)

class Solution {
    public long solve(int[] values) {
        List<Integer> list = new LinkedList<>();
        for (int value : values) list.add(value);
        long total = 0;
        for (int i = 0; i < list.size(); ++i) total += list.get(i);
        return total;
    }
}
